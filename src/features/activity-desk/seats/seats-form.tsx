import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SeatPlan } from '@contract/activities'
import type { ActivityEditing } from '@contract/activity-desk'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { FactList } from '@/components/fact-list'
import { Notice } from '@/components/notice'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import type { PickChamber } from '../chambers'
import type { SeatWriting } from '../edit/writing'
import { planErrors } from './plan-errors'
import { kindsInWords } from '../words'
import { SeatFields } from './seat-fields'

interface Props {
  editing: ActivityEditing
  pickChamber: PickChamber
  replace: (editing: ActivityEditing) => void
}

const takenNow = ({ counts: { taken, held, free }, kinds }: ActivityEditing) =>
  [
    ['已占名额', `${taken} 人`],
    ['报名的人', kindsInWords(kinds)],
    ['预留未用', `${held} 个`],
    ['谁都可报', `${free} 个`],
  ] as const

/** Seats of a published activity. Who moves up because of it is told at once. */
export function SeatsForm({ editing, pickChamber, replace }: Props) {
  const [seats, setSeats] = useState<SeatWriting>(editing.draft.seats)
  const [saved, setSaved] = useState(false)
  const saving = useCommand(async () => {
    setSaved(false)
    replace(await api.activityDesk.setSeats({ id: editing.id, plan: seats as SeatPlan }))
    setSaved(true)
  })
  const errors = planErrors(saving.error)
  const change = (next: SeatWriting) => {
    setSaved(false)
    saving.reset()
    setSeats(next)
  }
  return (
    <View className="seats-columns">
      <Card title="现在">
        <FactList facts={takenNow(editing)} />
      </Card>
      <Card title="名额">
        <SeatFields seats={seats} errors={errors} pickChamber={pickChamber} onChange={change} />
        {saving.error && Object.keys(errors).length === 0 ? <Notice error={saving.error} /> : null}
        {saved ? <Notice kind="good">已保存。空出来的名额按顺序给候补的人，他们会收到消息。</Notice> : null}
        <View className="seats-save">
          <Button icon="save" loading={saving.pending} onTap={() => void saving.run()}>
            保存名额
          </Button>
        </View>
      </Card>
    </View>
  )
}
