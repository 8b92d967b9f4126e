import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Chips } from '@/components/chips'
import { PersonRow } from './person-row'
import type { DoorView } from './use-door'
import './door.scss'

type Props = Pick<DoorView, 'here' | 'pick' | 'takeBack'> & { door: NonNullable<DoorView['door']> }

const STEP = 40

/** Who has not come yet, to call them; who is here; who only waits. */
export function ListCard({ door, here, pick, takeBack }: Props) {
  const [which, choose] = useState<'absent' | 'here' | 'waiting'>('absent')
  const [shown, setShown] = useState(STEP)
  const { items } = door.day
  const lists = {
    absent: items.filter(({ participantId, waiting }) => !waiting && !here.has(participantId)),
    here: items.filter(({ participantId }) => here.has(participantId)),
    waiting: items.filter(({ participantId, waiting }) => waiting && !here.has(participantId)),
  }
  const rows = lists[which]
  return (
    <Card title="名单">
      <Chips
        label="名单"
        layout="wrap"
        options={[
          { value: 'absent', label: `未到 ${lists.absent.length}` },
          { value: 'here', label: `已到 ${lists.here.length}` },
          { value: 'waiting', label: `候补 ${lists.waiting.length}` },
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
          <Text>{which === 'absent' ? '都到了' : '没有人'}</Text>
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
