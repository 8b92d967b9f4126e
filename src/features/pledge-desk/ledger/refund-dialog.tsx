import { useState } from 'react'
import { dateOf, now } from '@contract/values/time'
import { DateField } from '@/components/date-field'
import { Dialog } from '@/components/dialog'
import { Field, TextArea } from '@/components/field'
import { MoneyField } from '@/components/money-field'
import { api } from '@/lib/api'
import { stillWrong } from '@/lib/still-wrong'
import { useCommand } from '@/lib/use-command'
import { useOnce } from '@/lib/use-once'
import { yuan } from '../words'
import type { EntryDialogProps } from './entry'

/** Money that went back to whoever paid: an entry of its own, the receipt stays. */
export function RefundDialog({ campaignId, entry, onDone, onClose }: EntryDialogProps) {
  const { no, words, refundableFen } = entry
  const { once } = useOnce()
  const [form, setForm] = useState({
    ...{ amountFen: null as number | null, on: dateOf(now()), bankNo: '', reason: '' },
  })
  const [sent, setSent] = useState(form)
  const change = (part: Partial<typeof form>) => setForm({ ...form, ...part })
  const { run, pending, error, fields } = useCommand(async () => {
    setSent(form)
    await api.pledgeDesk.refund({
      once: once(),
      campaignId,
      no,
      ...form,
      amountFen: form.amountFen as number,
    })
    onDone()
  })
  const wrong = stillWrong(fields, sent, form)
  return (
    <Dialog
      open
      title={`第 ${no} 号退款`}
      text={`${words}。最多可退 ${yuan(refundableFen)}。原来的到账保留，退款另记一笔，两笔一起公示；认捐金额不变，不再履行的部分请在认捐里核销或变更。`}
      confirm="登记退款"
      danger
      pending={pending}
      error={error?.fields ? undefined : error}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <MoneyField
        label="退款金额"
        amountFen={form.amountFen}
        error={wrong['amountFen']}
        onChange={(amountFen) => change({ amountFen })}
      />
      <DateField
        label="退款日期"
        value={form.on}
        to={dateOf(now())}
        error={wrong['on']}
        onChange={(on) => change({ on })}
      />
      <Field
        label="退款凭证号"
        max={40}
        value={form.bankNo}
        error={wrong['bankNo']}
        onChange={(bankNo) => change({ bankNo })}
      />
      <TextArea
        label="原因（会告诉认捐人，不公示）"
        max={100}
        value={form.reason}
        error={wrong['reason']}
        onChange={(reason) => change({ reason })}
      />
    </Dialog>
  )
}
