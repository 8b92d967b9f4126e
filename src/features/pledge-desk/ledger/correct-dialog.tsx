import { useState } from 'react'
import { correctionSortNames, correctionSorts, type CorrectionSort } from '@contract/values/correction-sorts'
import { Dialog } from '@/components/dialog'
import { TextArea } from '@/components/field'
import { SelectField } from '@/components/select-field'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { useOnce } from '@/lib/use-once'
import type { EntryDialogProps } from './entry'

const sorts = correctionSorts.map((value) => ({ value, label: correctionSortNames[value] }))

/** Nothing in the ledger is edited: a new entry takes back the one it names. */
export function CorrectDialog({ campaignId, entry, onDone, onClose }: EntryDialogProps) {
  const { once } = useOnce()
  const [sort, setSort] = useState<CorrectionSort>('other')
  const [reason, setReason] = useState('')
  const { run, pending, error, fields } = useCommand(async () => {
    await api.pledgeDesk.correct({ once: once(), campaignId, no: entry.no, sort, reason })
    onDone()
  })
  return (
    <Dialog
      open
      title={`更正第 ${entry.no} 号？`}
      text={`${entry.words}。原记录保留，新记一笔把它抵消，两笔一起公示；正确的到账请另外登记。`}
      confirm="更正"
      danger
      pending={pending}
      error={fields.reason ? undefined : error}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <SelectField label="哪里有误（会公示）" options={sorts} value={sort} onChange={setSort} />
      <TextArea
        label="原因（只有经合办看得到）"
        max={100}
        value={reason}
        error={reason ? undefined : fields.reason}
        onChange={setReason}
      />
    </Dialog>
  )
}
