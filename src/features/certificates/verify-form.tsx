import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { canScan, scan } from '@/lib/scan'
import { useCommand } from '@/lib/use-command'
import { codeIn } from './certificate-words'
import './certificates.scss'

interface Props {
  initial: string
  pending: boolean
  error?: string
  onAsk: (code: string) => void
}

/** The number as it is printed, or the picture's QR code. */
export function VerifyForm({ initial, pending, error, onAsk }: Props) {
  const [typed, setTyped] = useState(initial)
  const [unread, setUnread] = useState(false)
  const reading = useCommand(async () => {
    const text = await scan()
    if (!text) return
    const code = codeIn(text)
    setUnread(!code)
    if (!code) return
    setTyped(code)
    onAsk(code)
  })
  return (
    <Card>
      <Text className="certificates-hint">
        温商之家颁发的每张证书都有 12 位编号。输入编号{canScan ? '，或扫证书上的二维码，' : ''}
        就知道是不是真的。
      </Text>
      <Field
        label="证书编号"
        value={typed}
        placeholder="例如：K7QM-2F9X-83TB"
        error={unread ? '这个二维码里没有证书编号，请输入编号' : error}
        onChange={(value) => {
          setUnread(false)
          setTyped(value)
        }}
      />
      {reading.error ? <Notice error={reading.error} /> : null}
      <View className="certificates-action">
        <ButtonRow>
          {canScan ? (
            <Button kind="plain" icon="scan" disabled={pending} onTap={() => void reading.run()}>
              扫二维码
            </Button>
          ) : null}
          <Button
            icon="verified"
            loading={pending}
            disabled={!typed.trim()}
            reason="还没有输入编号"
            onTap={() => onAsk(codeIn(typed) ?? typed)}
          >
            核验
          </Button>
        </ButtonRow>
      </View>
    </Card>
  )
}
