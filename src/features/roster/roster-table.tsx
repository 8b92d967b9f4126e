import { Text, View } from '@tarojs/components'
import { postNames } from '@contract/posts'
import type { RosterRow } from '@contract/roster'
import { dateOf, now } from '@contract/values/time'
import { Button } from '@/components/button'
import { DataTable, type Column } from '@/components/data-table'
import { Tag } from '@/components/tag'
import { standingOf, termInWords } from './roster-words'
import './roster.scss'

const columnsAt = (today: string): Column<RosterRow>[] => [
  { head: '姓名', cell: ({ name }) => name, lead: true, share: 0.8 },
  { head: '商会', cell: ({ chamberName }) => chamberName, share: 1.3 },
  {
    head: '身份',
    cell: ({ post, title }) => (title ? `${postNames[post]}（${title}）` : postNames[post]),
    share: 0.7,
  },
  { head: '手机号', cell: ({ phoneMasked }) => phoneMasked, share: 1.1 },
  { head: '任期', cell: (row) => <Text className="roster-term">{termInWords(row)}</Text>, share: 1.7 },
  {
    head: '状态',
    cell: (row) => (
      <View className="roster-tags">
        {standingOf(row, today).map(({ words, tone }) => (
          <Tag key={words} tone={tone}>
            {words}
          </Tag>
        ))}
      </View>
    ),
    share: 1.1,
  },
]

interface Props {
  rows: RosterRow[]
  onMore: (row: RosterRow) => void
}

export function RosterTable({ rows, onMore }: Props) {
  return (
    <DataTable
      label="名册"
      columns={columnsAt(dateOf(now()))}
      rows={rows}
      keyOf={({ id }) => id}
      action={(row) => (
        <Button
          kind="plain"
          size="small"
          icon="more"
          label={`${row.name}，${row.chamberName}${postNames[row.post]}：更多操作`}
          onTap={() => onMore(row)}
        >
          操作
        </Button>
      )}
    />
  )
}
