import { Text, View } from '@tarojs/components'
import { postNames } from '@contract/posts'
import { formatDaysLeft } from '@contract/values/date'
import { formatDate, fromShanghai } from '@contract/values/time'
import { Card } from '@/components/card'
import { Tag } from '@/components/tag'
import { aria } from '@/lib/aria'
import { go, paths } from './paths'
import type { Work } from './work-words'
import './work.scss'

const termOf = ({ chamberName, endsOn }: Work['ending'][number]) =>
  endsOn ? `${chamberName}，任期到 ${formatDate(fromShanghai(endsOn))}` : chamberName

function EndingRow({ row }: { row: Work['ending'][number] }) {
  return (
    <View
      className="ending-row"
      hoverClass="ending-row--pressed"
      onClick={() => go(paths.chamber(row.chamberId))}
      {...aria({ role: 'button' })}
    >
      <View className="ending-row__main">
        <Text className="ending-row__who">{`${row.name} · ${postNames[row.post]}`}</Text>
        <Text className="work-hint">{termOf(row)}</Text>
      </View>
      <Tag tone={row.daysLeft < 0 ? 'accent' : 'wait'}>{formatDaysLeft(row.daysLeft)}</Tag>
    </View>
  )
}

/** Presidents and secretaries whose terms end; each leads to his chamber, where the successor is entered. */
export function EndingList({ title, ending, none }: { title: string; ending: Work['ending']; none: string }) {
  return (
    <Card title={`${title}（${ending.length}）`} inset="flush">
      {ending.map((row) => (
        <EndingRow key={row.id} row={row} />
      ))}
      {ending.length === 0 ? <Text className="work-hint work-hint--inset">{none}</Text> : null}
    </Card>
  )
}
