import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { DayRow } from '@contract/check-in'
import { Card } from '@/components/card'
import { SearchBox } from '@/components/search-box'
import { search } from './door'
import { PersonRow } from './person-row'
import type { DoorView } from './use-door'
import './door.scss'

type Props = Pick<DoorView, 'here' | 'pick' | 'takeBack'> & { door: NonNullable<DoorView['door']> }

/** For whoever cannot be scanned: four digits or a name. Empty again after each, for the next one. */
export function FindCard({ door, here, pick, takeBack }: Props) {
  const [typed, type] = useState('')
  const [turn, setTurn] = useState(0)
  const found = search(door.day, typed)
  const next = () => {
    type('')
    setTurn(turn + 1)
  }
  const choose = async (row: DayRow) => {
    await pick(row)
    next()
  }
  const enter = (words: string) => {
    const [only, ...others] = search(door.day, words)
    if (only && others.length === 0) void choose(only)
  }
  return (
    <Card title="报数字或姓名">
      <SearchBox key={turn} placeholder="四位数字、姓名或商会" value="" onType={type} onSearch={enter} />
      {found.map((row) => (
        <PersonRow
          key={row.participantId}
          row={row}
          found
          here={here.has(row.participantId)}
          onPick={(each) => void choose(each)}
          onTakeBack={(each) => void takeBack(each).then(next)}
        />
      ))}
      {typed.trim() && found.length === 0 ? (
        <View className="door-none">
          <Text>{`没有找到“${typed.trim()}”。没有报名的人请到服务台。`}</Text>
        </View>
      ) : null}
    </Card>
  )
}
