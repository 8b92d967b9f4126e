import { useState } from 'react'
import type { StaffMember } from '@contract/office'
import { Card } from '@/components/card'
import { Dialog } from '@/components/dialog'
import { Notice } from '@/components/notice'
import { Skeleton } from '@/components/skeleton'
import { api } from '@/lib/api'
import { refreshSession } from '@/lib/session'
import { useCommand } from '@/lib/use-command'
import { useQuery } from '@/lib/use-query'
import { StaffRow } from './staff-row'
import './staff.scss'

const nothing = {}

export function StaffList() {
  const { data, error, loading, refresh } = useQuery(api.office.staff, nothing)
  const [leaving, setLeaving] = useState<StaffMember | null>(null)
  const dismissal = useCommand(async ({ id, isMe }: StaffMember) => {
    await api.office.dismiss({ id })
    setLeaving(null)
    await (isMe ? refreshSession() : refresh())
  })
  if (loading) {
    return (
      <Card>
        <Skeleton />
      </Card>
    )
  }
  if (!data) return error ? <Notice error={error} onRetry={() => void refresh()} /> : null

  const managers = data.items.filter(({ role }) => role === 'manager').length
  return (
    <Card title={`工作人员（${data.items.length} 人）`}>
      {data.items.map((member) => (
        <StaffRow
          key={member.id}
          member={member}
          isLastManager={member.role === 'manager' && managers === 1}
          onDismiss={() => {
            dismissal.reset()
            setLeaving(member)
          }}
        />
      ))}
      <Dialog
        open={leaving !== null}
        title={`移除${leaving?.name ?? ''}？`}
        text={
          leaving?.isMe
            ? '您将马上失去工作台的权限。要再加入，需要别的主管给您邀请码。'
            : '这位同事马上不能再进工作台。他写过的资讯和历史都保留。'
        }
        confirm="移除"
        danger
        pending={dismissal.pending}
        error={dismissal.error}
        onConfirm={() => leaving && void dismissal.run(leaving)}
        onClose={() => setLeaving(null)}
      />
    </Card>
  )
}
