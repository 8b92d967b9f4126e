import { useState } from 'react'
import type { BankRow } from '@contract/pledge-desk'
import { Dialog } from '@/components/dialog'
import { Field } from '@/components/field'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { yuan } from '../words'

interface Props {
  campaignId: string
  row: BankRow
  onDone: () => void
  onClose: () => void
}

/** Why it is no donation. */
export function IgnoreDialog({ campaignId, row, onDone, onClose }: Props) {
  const [reason, setReason] = useState('')
  const { run, pending, error, fields } = useCommand(async () => {
    await api.pledgeDesk.ignoreBankRow({ campaignId, id: row.id, reason })
    onDone()
  })
  return (
    <Dialog
      open
      title="这笔不是认捐款？"
      text={`${row.payer}　${yuan(row.amountFen)}。忽略后不登记，随时可以在“已忽略”里恢复。`}
      confirm="忽略"
      pending={pending}
      error={fields.reason ? undefined : error}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <Field label="原因" max={100} value={reason} error={fields.reason} onChange={setReason} />
    </Dialog>
  )
}
