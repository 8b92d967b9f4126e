import { Text, View } from '@tarojs/components'
import type { Output } from '@contract/action'
import type { checkIn } from '@contract/check-in'
import { RotatingQr } from '../rotating-qr'
import './venue.scss'

type Venue = Output<typeof checkIn.venueCode>

/** To be read from across a hall. */
export const VenueView = ({ activityId, sessionId, title, sessionTitle, secret, came }: Venue) => (
  <View className="venue">
    <Text className="venue__title">{title}</Text>
    <Text className="venue__session">{sessionTitle}</Text>
    <RotatingQr
      kind="V"
      size="large"
      activityId={activityId}
      subject={sessionId}
      secret={secret}
      label={`${sessionTitle}的现场签到码`}
    />
    <Text className="venue__how">打开“温商之家”小程序 → 活动 → 我的签到码 → 扫现场签到码</Text>
    <Text className="venue__count">{`已签到 ${came} 人`}</Text>
  </View>
)
