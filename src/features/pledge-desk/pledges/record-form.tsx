import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import type { PledgeTerms } from '@contract/pledges'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Field } from '@/components/field'
import { KeptNotice } from '@/components/kept-notice'
import { Wide } from '@/components/wide'
import { api } from '@/lib/api'
import type { KeptForm } from '@/lib/drafts/use-kept-form'
import { useLeaveWarning } from '@/lib/use-leave-warning'
import { useSentForm } from '@/lib/use-sent-form'
import { goInstead, paths } from '../paths'
import { SaveBar } from '../save-bar'
import '../layout.scss'

export interface Chosen {
  id: string
  name: string
}

export interface DonorWriting {
  name: string
  phone: string
  chamber: Chosen | null
}
export const nobody: DonorWriting = { name: '', phone: '', chamber: null }

interface Props {
  campaignId: string
  /** The page's: kept on the phone until it has got through. */
  form: Pick<KeptForm<DonorWriting>, 'once' | 'done' | 'hasRoom' | 'resumed' | 'startAnew'>
  donor: DonorWriting
  onDonor: (part: Partial<DonorWriting>) => void
  pickChamber: (tell: (chamber: Chosen) => void) => void
  terms: PledgeTerms
  /** The form of the terms is the donors' own. */
  children: (wrong: (field: string) => string | undefined) => ReactNode
}

/** Somebody promised at a meeting or on the phone: the office writes it down for him. */
export function RecordForm({ campaignId, form, donor, onDonor, pickChamber, terms, children }: Props) {
  const { name, phone, chamber } = donor
  const [recorded, setRecorded] = useState(false)
  useLeaveWarning(!form.hasRoom && !recorded)
  const asSent = () => ({
    donor: { name, phone: phone.trim() || null, chamberId: chamber?.id ?? null },
    terms,
  })
  const { run, pending, error, wrong } = useSentForm(async () => {
    const { id } = await api.pledgeDesk.record({ once: form.once(), campaignId, ...asSent() })
    setRecorded(true)
    form.done()
    goInstead(paths.pledge(id))
  }, asSent)
  return (
    <Wide>
      <KeptNotice form={form} />
      <Card title="认捐人">
        <Field
          label="姓名"
          max={20}
          value={name}
          error={wrong['donor.name']}
          onChange={(next) => onDonor({ name: next })}
        />
        <Field
          label="手机号（可不填）"
          type="number"
          hint="填了以后，本人用这个手机号登录就能看到"
          value={phone}
          error={wrong['donor.phone']}
          onChange={(next) => onDonor({ phone: next })}
        />
        <View className="pledge-desk__choice">
          <Cell
            icon="chamber"
            title={chamber?.name ?? '选择商会（可不选）'}
            leads
            onTap={() => pickChamber((next) => onDonor({ chamber: { id: next.id, name: next.name } }))}
          />
        </View>
      </Card>
      {children((field) => wrong[`terms.${field}`])}
      <SaveBar error={error} pending={pending} onTap={() => void run()}>
        记下这笔认捐
      </SaveBar>
    </Wide>
  )
}
