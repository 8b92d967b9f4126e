import { Text } from '@tarojs/components'
import { postNames } from '@contract/posts'
import { formatDaysLeft } from '@contract/values/date'
import { formatDate, fromShanghai } from '@contract/values/time'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Tag } from '@/components/tag'
import { go, paths } from './paths'
import type { Work } from './work-words'
import './work.scss'

const termOf = ({ chamberName, endsOn }: Work['ending'][number]) =>
  endsOn ? `${chamberName}，任期到 ${formatDate(fromShanghai(endsOn))}` : chamberName

/** Presidents and secretaries whose terms end; each leads to his chamber, where the successor is entered. */
export function EndingList({ title, ending, none }: { title: string; ending: Work['ending']; none: string }) {
  return (
    <Card title={`${title}（${ending.length}）`} inset="flush">
      {ending.map((row) => (
        <Cell
          key={row.id}
          title={`${row.name} · ${postNames[row.post]}`}
          note={termOf(row)}
          value={<Tag tone={row.daysLeft < 0 ? 'accent' : 'wait'}>{formatDaysLeft(row.daysLeft)}</Tag>}
          leads
          onTap={() => go(paths.chamber(row.chamberId))}
        />
      ))}
      {ending.length === 0 ? <Text className="work-hint work-hint--inset">{none}</Text> : null}
    </Card>
  )
}
