import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { roleNames } from '@contract/access'
import type { Invitation } from '@contract/office'
import { formatDateTime } from '@contract/values/time'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Dialog } from '@/components/dialog'
import { Notice } from '@/components/notice'
import { Skeleton } from '@/components/skeleton'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { useQuery } from '@/lib/use-query'
import './staff.scss'

const nothing = {}

const wordsOf = ({ by, at, expiresAt, isVoid }: Invitation) =>
  isVoid
    ? `${by} ${formatDateTime(at)} 生成；${by}已不是主管，邀请码作废`
    : `${by} ${formatDateTime(at)} 生成，${formatDateTime(expiresAt)} 前有效`

/** Codes that somebody still holds. */
export function OpenInvitations() {
  const { data, error, loading, refresh } = useQuery(api.office.invitations, nothing)
  const [leaving, setLeaving] = useState<Invitation | null>(null)
  const withdrawal = useCommand(async ({ id }: Invitation) => {
    await api.office.withdrawInvitation({ id })
    setLeaving(null)
    await refresh()
  })
  if (loading) {
    return (
      <Card>
        <Skeleton />
      </Card>
    )
  }
  if (!data) return error ? <Notice error={error} onRetry={() => void refresh()} /> : null
  if (data.items.length === 0) return null
  return (
    <Card title={`还没用的邀请码（${data.items.length} 个）`}>
      {data.items.map((invitation) => (
        <View key={invitation.id} className="staff-row">
          <View className="staff-row__main">
            <Text className="staff-row__name">{roleNames[invitation.role]}</Text>
            <Text className="office-hint">{wordsOf(invitation)}</Text>
          </View>
          <Button
            kind="plain"
            size="small"
            label={`撤回${invitation.by}生成的${roleNames[invitation.role]}邀请码`}
            onTap={() => {
              withdrawal.reset()
              setLeaving(invitation)
            }}
          >
            撤回
          </Button>
        </View>
      ))}
      <Dialog
        open={leaving !== null}
        title="撤回这个邀请码？"
        text="拿到它的人就不能再用它加入了。需要时可以再生成一个。"
        confirm="撤回"
        danger
        pending={withdrawal.pending}
        error={withdrawal.error}
        onConfirm={() => leaving && void withdrawal.run(leaving)}
        onClose={() => setLeaving(null)}
      />
    </Card>
  )
}
