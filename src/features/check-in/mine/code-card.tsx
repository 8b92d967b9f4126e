import { Text, View } from '@tarojs/components'
import type { Output } from '@contract/action'
import type { checkIn } from '@contract/check-in'
import { Card } from '@/components/card'
import { aria } from '@/lib/aria'
import { RotatingQr } from '../rotating-qr'
import './mine.scss'

export type MyCode = Output<typeof checkIn.myCode>

/** What is held up to the office's phone, and what is said when it does not scan. */
export function CodeCard({ activityId, participantId, secret, name, title, code }: MyCode) {
  return (
    <Card>
      <Text className="my-code__title">{title}</Text>
      <Text className="my-code__name">{name}</Text>
      <RotatingQr
        kind="P"
        activityId={activityId}
        subject={participantId}
        secret={secret}
        label={`${name}的签到二维码`}
      />
      <View className="my-code__fallback" {...aria({ label: `四位签到码 ${[...code].join(' ')}` })}>
        <Text className="my-code__note">扫不了？报姓名和这四位数字</Text>
        <View className="my-code__digits" {...aria({ hidden: true })}>
          {[...code].map((digit, index) => (
            <Text key={index} className="my-code__digit">
              {digit}
            </Text>
          ))}
        </View>
      </View>
    </Card>
  )
}
