import { useState, type ReactNode } from 'react'
import type { PledgeTerms, PledgeView } from '@contract/pledges'
import { Card } from '@/components/card'
import { TextArea } from '@/components/field'
import { Wide } from '@/components/wide'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { useOnce } from '@/lib/use-once'
import { goInstead, paths } from '../paths'
import { SaveBar } from '../save-bar'

interface Props {
  pledge: PledgeView
  terms: PledgeTerms
  children: (wrong: (field: string) => string | undefined) => ReactNode
}

/** The office changes what the donor can no longer change by himself, with the reason. */
export function ChangeForm({ pledge, terms, children }: Props) {
  const { once } = useOnce()
  const [reason, setReason] = useState('')
  const { run, pending, error, fields } = useCommand(async () => {
    await api.pledgeDesk.change({ once: once(), id: pledge.id, terms, reason })
    goInstead(paths.pledge(pledge.id))
  })
  return (
    <Wide>
      {children((field) => fields[`terms.${field}`])}
      <Card title="为什么变更">
        <TextArea label="原因" max={100} value={reason} error={fields.reason} onChange={setReason} />
      </Card>
      <SaveBar error={error} pending={pending} onTap={() => void run()}>
        变更认捐
      </SaveBar>
    </Wide>
  )
}
