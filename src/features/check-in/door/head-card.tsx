import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Chips } from '@/components/chips'
import { aria } from '@/lib/aria'
import { sessionTime } from '../sessions'
import { kindOfRow } from './door'
import type { DoorView } from './use-door'
import './door.scss'

type Props = Pick<DoorView, 'session' | 'here' | 'choose'> & { door: NonNullable<DoorView['door']> }

/** Which session, and how many are here. */
export function HeadCard({ door: { day }, session, here, choose }: Props) {
  const expected = day.items.filter((row) => kindOfRow(row) === 'seated').length
  return (
    <Card>
      <Text className="door-head__title">{day.title}</Text>
      {day.sessions.length > 1 ? (
        <Chips
          label="场次"
          layout="wrap"
          options={day.sessions.map(({ id, title }) => ({ value: id, label: title }))}
          value={session?.id ?? ''}
          onChange={choose}
        />
      ) : null}
      {session ? <Text className="door-head__note">{sessionTime(session)}</Text> : null}
      <View className="door-head__count" {...aria({ label: `已到 ${here.size} 人，应到 ${expected} 人` })}>
        <Text className="door-head__here">{String(here.size)}</Text>
        <Text className="door-head__of">{`/ ${expected} 人已到`}</Text>
      </View>
    </Card>
  )
}
