import type { ActivityEditing } from '@contract/activity-desk'
import { PhoneLook } from '@/components/phone-look'
import { api } from '@/lib/api'
import { DecideDialog } from './decide-dialog'
import { RowSheet } from './row-sheet'
import type { RollInHand } from './use-roll'

interface Props {
  roll: RollInHand
  editing: ActivityEditing | undefined
}

/** What is being done with one line, over the list. */
export function RowDoings({ roll, editing }: Props) {
  const { id, doing, begin, close, done } = roll
  if (!doing) return null
  const { what, row } = doing
  if (what === 'look') {
    return (
      <RowSheet
        row={row}
        questions={editing?.draft.questions ?? []}
        sessions={editing?.draft.sessions ?? []}
        onChoose={(next) => begin(next, row)}
        onClose={close}
      />
    )
  }
  if (what === 'phone') {
    return (
      <PhoneLook
        name={row.name}
        reveal={() =>
          api.activityDesk.revealPhone({ id, participantId: row.participantId }).then(({ phone }) => phone)
        }
        onClose={close}
      />
    )
  }
  return <DecideDialog id={id} decision={what} row={row} onDone={done} onClose={close} />
}
