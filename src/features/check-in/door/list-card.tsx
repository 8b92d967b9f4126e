import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { signUpKindNames, signUpKinds, type SignUpKind } from '@contract/sign-up-kinds'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Chips } from '@/components/chips'
import { kindOfRow } from './door'
import { PersonRow } from './person-row'
import type { DayRow } from '@contract/check-in'
import type { DoorView } from './use-door'
import './door.scss'

type Props = Pick<DoorView, 'here' | 'pick' | 'takeBack'> & { door: NonNullable<DoorView['door']> }

const STEP = 40

/** Everybody who is not expected as a matter of course, by kind. */
const apart = signUpKinds.filter((kind) => kind !== 'seated' && kind !== 'out')

/** Who has not come yet, to call them; who is here; who is on the list without being approved with a seat. */
export function ListCard({ door, here, pick, takeBack }: Props) {
  const [which, choose] = useState<'here' | SignUpKind>('seated')
  const [shown, setShown] = useState(STEP)
  const { items } = door.day
  const notHere = items.filter(({ participantId }) => !here.has(participantId))
  const lists = {
    here: items.filter(({ participantId }) => here.has(participantId)),
    ...Object.fromEntries(
      signUpKinds.map((kind) => [kind, notHere.filter((row) => kindOfRow(row) === kind)]),
    ),
  } as Record<'here' | SignUpKind, DayRow[]>
  const rows = lists[which]
  return (
    <Card title="名单">
      <Chips
        label="名单"
        layout="wrap"
        options={[
          { value: 'seated', label: `未到 ${lists.seated.length}` },
          { value: 'here', label: `已到 ${lists.here.length}` },
          ...apart
            .filter((kind) => lists[kind].length > 0)
            .map((value) => ({ value, label: `${signUpKindNames[value]} ${lists[value].length}` })),
        ]}
        value={which}
        onChange={(next) => {
          choose(next)
          setShown(STEP)
        }}
      />
      {rows.slice(0, shown).map((row) => (
        <PersonRow
          key={row.participantId}
          row={row}
          here={here.has(row.participantId)}
          onPick={(each) => void pick(each)}
          onTakeBack={(each) => void takeBack(each)}
        />
      ))}
      {rows.length === 0 ? (
        <View className="door-none">
          <Text>{which === 'seated' ? '都到了' : '没有人'}</Text>
        </View>
      ) : null}
      {rows.length > shown ? (
        <Button kind="plain" onTap={() => setShown(shown + STEP)}>
          {`再看 ${Math.min(STEP, rows.length - shown)} 人`}
        </Button>
      ) : null}
    </Card>
  )
}
