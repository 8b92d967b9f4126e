import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { roleNames } from '@contract/access'
import { officeRoles, type OfficeRole } from '@contract/office'
import { formatDateTime } from '@contract/values/time'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Chips } from '@/components/chips'
import { Notice } from '@/components/notice'
import { api } from '@/lib/api'
import { copyText } from '@/lib/on-phone'
import { useCommand } from '@/lib/use-command'
import { RightsList } from './rights-list'
import './staff.scss'

const options = officeRoles.map((value) => ({ value, label: roleNames[value] }))

interface Made {
  code: string
  expiresAt: number
  role: OfficeRole
}

export function InviteCard({ onMade }: { onMade: () => void }) {
  const [role, setRole] = useState<OfficeRole>('editor')
  const [invitation, setInvitation] = useState<Made | null>(null)
  const { run, pending, error } = useCommand(async () => {
    setInvitation({ ...(await api.office.invite({ role })), role })
    onMade()
  })
  return (
    <Card title="邀请同事">
      <Chips<OfficeRole> label="角色" layout="wrap" options={options} value={role} onChange={setRole} />
      <RightsList role={role} />
      {error && <Notice error={error} />}
      {invitation && (
        <View className="invite">
          <Text className="office-hint">{`${roleNames[invitation.role]}的邀请码`}</Text>
          <Text className="invite__code" userSelect>
            {invitation.code}
          </Text>
          <Text>{`只能用一次，${formatDateTime(invitation.expiresAt)} 前有效。关掉这一页就看不到了。`}</Text>
          <Button icon="copy" onTap={() => void copyText(invitation.code)}>
            复制邀请码
          </Button>
          <Text className="office-hint">
            请同事打开温商之家，在“我的”里点“我是经合办工作人员”，输入邀请码和姓名。
          </Text>
        </View>
      )}
      <View className="office-action">
        <Button
          kind={invitation ? 'plain' : 'primary'}
          icon="invite"
          loading={pending}
          onTap={() => void run()}
        >
          {invitation ? '再生成一个' : '生成邀请码'}
        </Button>
      </View>
    </Card>
  )
}
