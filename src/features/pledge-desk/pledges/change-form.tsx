import type { ReactNode } from 'react'
import type { PledgeTerms, PledgeView } from '@contract/pledges'
import { Card } from '@/components/card'
import { TextArea } from '@/components/field'
import { KeptNotice } from '@/components/kept-notice'
import { Wide } from '@/components/wide'
import { api } from '@/lib/api'
import type { KeptForm } from '@/lib/drafts/use-kept-form'
import { useSentForm } from '@/lib/use-sent-form'
import { goInstead, paths } from '../paths'
import { SaveBar } from '../save-bar'

interface Props {
  pledge: PledgeView
  /** The page's: kept on the phone until it has got through. */
  form: Pick<KeptForm<object>, 'once' | 'done' | 'hasRoom' | 'resumed' | 'startAnew'>
  terms: PledgeTerms
  reason: string
  onReason: (reason: string) => void
  children: (wrong: (field: string) => string | undefined) => ReactNode
}

/** The office changes what the donor can no longer change by himself, with the reason. */
export function ChangeForm({ pledge, form, terms, reason, onReason, children }: Props) {
  const { run, pending, error, wrong } = useSentForm(
    async () => {
      await api.pledgeDesk.change({ once: form.once(), id: pledge.id, terms, reason })
      form.done()
      goInstead(paths.pledge(pledge.id))
    },
    () => ({ terms, reason }),
  )
  return (
    <Wide>
      <KeptNotice form={form} />
      {children((field) => wrong[`terms.${field}`])}
      <Card title="为什么变更">
        <TextArea label="原因" max={100} value={reason} error={wrong['reason']} onChange={onReason} />
      </Card>
      <SaveBar error={error} pending={pending} onTap={() => void run()}>
        变更认捐
      </SaveBar>
    </Wide>
  )
}
