import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { STEP_MS, writeCode } from '@contract/values/rotating-code'
import { QrCode } from '@/components/qr-code'
import { aria } from '@/lib/aria'
import { useNow } from '@/lib/use-now'
import './rotating-qr.scss'

interface Props {
  kind: 'P' | 'V'
  activityId: string
  /** The participant or the session. */
  subject: string
  secret: string
  label: string
  size?: 'normal' | 'large'
}

/** A code that is another one every half minute, made on the phone from a secret: no network needed. */
export function RotatingQr({ kind, activityId, subject, secret, label, size }: Props) {
  const at = useNow(1000)
  const step = Math.floor(at / STEP_MS)
  const text = useMemo(
    () => writeCode(kind, activityId, subject, secret, step * STEP_MS),
    [kind, activityId, subject, secret, step],
  )
  const left = Math.ceil(((step + 1) * STEP_MS - at) / 1000)
  return (
    <View className="rotating-qr">
      <View className="rotating-qr__frame">
        <QrCode text={text} label={label} size={size} />
      </View>
      <View className="rotating-qr__track" {...aria({ hidden: true })}>
        <View className="rotating-qr__left" style={{ width: `${(left * 1000 * 100) / STEP_MS}%` }} />
      </View>
      <Text className="rotating-qr__note">{`${left} 秒后自动更换，截图无效`}</Text>
    </View>
  )
}
