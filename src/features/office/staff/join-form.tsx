import { View } from '@tarojs/components'
import { useState } from 'react'
import Taro from '@tarojs/taro'
import { roleNames } from '@contract/access'
import type { StaffMember } from '@contract/office'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { api } from '@/lib/api'
import { refreshSession, useSession } from '@/lib/session'
import { useCommand } from '@/lib/use-command'
import { paths } from '../paths'

const missing = (code: string, name: string) =>
  [!code.trim() && '邀请码', !name.trim() && '姓名'].filter(Boolean).join('和')

export function JoinForm() {
  const { me } = useSession()
  const [code, setCode] = useState('')
  const [name, setName] = useState(me?.name ?? '')
  const [joined, setJoined] = useState<StaffMember | null>(null)
  const { run, pending, error, fields } = useCommand(async () => {
    setJoined(await api.office.join({ code: code.trim().toUpperCase(), name }))
    await refreshSession()
  })
  if (joined) {
    return (
      <Empty
        icon="done"
        title={`${joined.name}，欢迎加入经合办`}
        text={`您现在是${roleNames[joined.role]}。`}
      >
        <Button onTap={() => void Taro.redirectTo({ url: paths.work })}>进入工作台</Button>
      </Empty>
    )
  }
  const lacking = missing(code, name)
  const hasFieldError = Boolean(fields.code || fields.name)
  return (
    <Card>
      <Field
        label="邀请码"
        placeholder="XXXXX-XXXXX"
        hint="向经合办主管要，一个码只能用一次"
        value={code}
        error={fields.code}
        onChange={setCode}
      />
      <Field
        label="姓名"
        type="nickname"
        placeholder="同事们认得的名字"
        hint="写在您发布和修改的记录里"
        value={name}
        error={fields.name}
        onChange={setName}
      />
      {error && !hasFieldError && <Notice error={error} />}
      <View className="office-action">
        <Button
          loading={pending}
          disabled={lacking !== ''}
          reason={`还没有填写${lacking}`}
          onTap={() => void run()}
        >
          加入
        </Button>
      </View>
    </Card>
  )
}
