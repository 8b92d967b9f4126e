import { useState } from 'react'
import type { CampaignEditing } from '@contract/campaign-desk'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Dialog } from '@/components/dialog'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'

interface Props {
  editing: CampaignEditing
  replace: (editing: CampaignEditing) => void
}

/** Opening to donors, and closing: both are seen by everybody. */
export function OpenClose({ editing, replace }: Props) {
  const { id, rev, status, missing, publicFundraising, draft } = editing
  const [asked, setAsked] = useState(false)
  const opens = status !== 'open'
  const doing = useCommand(async () => {
    replace(await (opens ? api.campaignDesk.open({ id, rev }) : api.campaignDesk.close({ id, rev })))
    setAsked(false)
  })
  if (opens && missing.length > 0) return null
  const toWhom = publicFundraising
    ? '所有人都能看到，会员可以认捐。'
    : '没有公开募捐资格和证明文件，所以只有会员能看到和认捐，不能分享给访客。'
  return (
    <Card inset="flush">
      <Cell
        icon={opens ? 'send' : 'lock'}
        title={status === 'draft' ? '开放认捐' : opens ? '重新开放' : '结束认捐'}
        note={opens ? '开放后大家在“认捐”里看到' : '不再接受新的认捐，到账照常登记'}
        onTap={() => setAsked(true)}
      />
      <Dialog
        open={asked}
        title={opens ? `开放《${draft.title}》？` : `结束《${draft.title}》？`}
        text={opens ? toWhom : '结束后不能再认捐；已认捐的照常到账、催办和公示。'}
        confirm={opens ? '开放认捐' : '结束认捐'}
        danger={!opens}
        pending={doing.pending}
        error={doing.error}
        onConfirm={() => void doing.run()}
        onClose={() => setAsked(false)}
      />
    </Card>
  )
}
