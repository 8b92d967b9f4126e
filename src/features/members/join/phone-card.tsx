import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Standing } from '@contract/members'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { PhoneButton } from '@/components/phone-button'
import { api } from '@/lib/api'
import { refreshSession } from '@/lib/session'
import { useCommand } from '@/lib/use-command'
import '../members.scss'

interface Props {
  standing: Standing
  /** Under which the roster is asked. */
  name: string
  /** Typed instead of confirmed; null as long as he has not chosen to. */
  typed: string | null
  error?: string
  onType: (phone: string) => void
  onVerified: (standing: Standing) => void
}

/** Whoever is on the roster under this name and number needs nothing else. */
export function PhoneCard({ standing, name, typed, error: wrong, onType, onVerified }: Props) {
  const [declined, setDeclined] = useState(false)
  const { run, pending, error } = useCommand(async (code: string) => {
    onVerified(await api.members.verifyPhone({ code, name }))
    void refreshSession()
  })
  if (standing.phoneVerified) {
    return (
      <Card title="第二步：手机号">
        <Notice kind="good">{`微信已确认您的手机号 ${standing.phoneMasked ?? ''}`}</Notice>
      </Card>
    )
  }
  return (
    <Card title="第二步：手机号">
      <Text className="members-hint">
        用微信里的手机号核对商会名册。名册上的姓名和手机号都是您的，身份马上生效，不用等审核。
      </Text>
      <View className="members-action">
        <PhoneButton
          loading={pending}
          lacking={!name.trim() && '请先在上面填写姓名'}
          error={error}
          onCode={(code) => void run(code)}
          onDeclined={() => setDeclined(true)}
        >
          用微信手机号核对
        </PhoneButton>
      </View>
      {declined && typed === null ? (
        <Notice kind="plain">没有收到手机号。可以再点一次，也可以自己填写。</Notice>
      ) : null}
      {typed === null ? (
        <View className="members-centre">
          <Button kind="text" onTap={() => onType('')}>
            不方便？自己填写手机号
          </Button>
        </View>
      ) : (
        <Field
          label="手机号"
          type="number"
          placeholder="11 位手机号"
          hint="自己填写的号码没有经过微信确认，要等经合办打电话核对以后才生效。"
          value={typed}
          error={wrong}
          onChange={onType}
        />
      )}
    </Card>
  )
}
