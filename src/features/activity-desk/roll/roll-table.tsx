import type { ActivitySession } from '@contract/activities'
import type { RollRow } from '@contract/activity-desk'
import { formatAgo, now } from '@contract/values/time'
import { Button } from '@/components/button'
import { DataTable, type Column } from '@/components/data-table'
import { Tag } from '@/components/tag'
import { standingOfRow } from './row-words'

const columnsAt = (at: number, sessions: readonly ActivitySession[]): Column<RollRow>[] => [
  { head: '姓名', cell: ({ name }) => name, lead: true, share: 0.8 },
  {
    head: '商会',
    cell: ({ chamberName, post }) => [chamberName, post].filter(Boolean).join(' '),
    share: 1.6,
  },
  {
    head: '状态',
    cell: (row) => {
      const { words, tone } = standingOfRow(row)
      return <Tag tone={tone}>{words}</Tag>
    },
    share: 1.2,
  },
  {
    head: '报名',
    cell: ({ signedUpAt, signedUpBy }) =>
      `${formatAgo(signedUpAt, at)}${signedUpBy ? `，${signedUpBy}代报` : ''}`,
    share: 1.2,
  },
  {
    head: '签到',
    cell: ({ came }) => (came.length ? `${came.length} / ${sessions.length} 场` : ''),
    share: 0.7,
  },
  { head: '签到码', cell: ({ code }) => code, share: 0.6 },
]

interface Props {
  rows: RollRow[]
  sessions: readonly ActivitySession[]
  onMore: (row: RollRow) => void
}

export const RollTable = ({ rows, sessions, onMore }: Props) => (
  <DataTable
    label="报名名单"
    columns={columnsAt(now(), sessions)}
    rows={rows}
    keyOf={({ participantId }) => participantId}
    action={(row) => (
      <Button
        kind="plain"
        size="small"
        icon="more"
        label={`${row.name}，${row.chamberName}：查看和处理`}
        onTap={() => onMore(row)}
      >
        处理
      </Button>
    )}
  />
)
