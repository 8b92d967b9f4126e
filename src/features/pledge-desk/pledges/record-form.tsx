import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import type { PledgeTerms } from '@contract/pledges'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Field } from '@/components/field'
import { Wide } from '@/components/wide'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { useLeaveWarning } from '@/lib/use-leave-warning'
import { useOnce } from '@/lib/use-once'
import { goInstead, paths } from '../paths'
import { SaveBar } from '../save-bar'
import '../layout.scss'

export interface Chosen {
  id: string
  name: string
}

interface Props {
  campaignId: string
  pickChamber: (tell: (chamber: Chosen) => void) => void
  /** Who shares the credit may have changed with it. */
  onChamber: (chamberId: string) => void
  terms: PledgeTerms
  /** The form of the terms is the donors' own. */
  children: (
    donor: { name: string; chamber: Chosen | null },
    wrong: (field: string) => string | undefined,
  ) => ReactNode
}

/** Somebody promised at a meeting or on the phone: the office writes it down for him. */
export function RecordForm({ campaignId, pickChamber, onChamber, terms, children }: Props) {
  const { once } = useOnce()
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const [chamber, setChamber] = useState<Chosen | null>(null)
  const [recorded, setRecorded] = useState(false)
  useLeaveWarning(name !== '' && !recorded)
  const { run, pending, error, fields } = useCommand(async () => {
    const donor = { name, phone: phone.trim() || null, chamberId: chamber?.id ?? null }
    const { id } = await api.pledgeDesk.record({ once: once(), campaignId, donor, terms })
    setRecorded(true)
    goInstead(paths.pledge(id))
  })
  return (
    <Wide>
      <Card title="认捐人">
        <Field label="姓名" max={20} value={name} error={fields['donor.name']} onChange={setName} />
        <Field
          label="手机号（可不填）"
          type="number"
          hint="填了以后，本人用这个手机号登录就能看到"
          value={phone}
          error={fields['donor.phone']}
          onChange={setPhone}
        />
        <View className="pledge-desk__choice">
          <Cell
            icon="chamber"
            title={chamber?.name ?? '选择商会（可不选）'}
            leads
            onTap={() =>
              pickChamber(({ id, name: chamberName }) => {
                setChamber({ id, name: chamberName })
                onChamber(id)
              })
            }
          />
        </View>
      </Card>
      {children({ name, chamber }, (field) => fields[`terms.${field}`])}
      <SaveBar error={error} pending={pending} onTap={() => void run()}>
        记下这笔认捐
      </SaveBar>
    </Wide>
  )
}
