import { Text } from '@tarojs/components'
import { chamberKindNames, hallStageNames, type ChamberRow } from '@contract/chambers'
import { Button } from '@/components/button'
import { DataTable, type Column } from '@/components/data-table'
import { Tag } from '@/components/tag'
import { confirmationInWords, needsConfirming } from '../confirmation'
import { placeOf } from '../directory/search-chambers'
import { go, paths } from '../paths'
import './register.scss'

const columnsAt = (now: number): Column<ChamberRow>[] => [
  { head: '商会', cell: ({ name }) => name, lead: true, share: 1.6 },
  { head: '类别', cell: ({ kind }) => chamberKindNames[kind] },
  { head: '所在地', cell: placeOf, share: 1.1 },
  {
    head: '成立',
    cell: ({ founded }) => (founded ? '已成立' : <Tag tone="wait">筹备中</Tag>),
    share: 0.8,
  },
  { head: '会馆', cell: ({ hall }) => (hall ? hallStageNames[hall] : ''), share: 0.6 },
  {
    head: '确认',
    cell: ({ confirmedAt }) => (
      <Text className={needsConfirming(confirmedAt, now) ? 'register-stale' : ''}>
        {confirmationInWords(confirmedAt, now)}
      </Text>
    ),
    share: 1.8,
  },
]

/** The directory as the office works through it. */
export function ChamberTable({ rows, now }: { rows: ChamberRow[]; now: number }) {
  return (
    <DataTable
      label="商会"
      columns={columnsAt(now)}
      rows={rows}
      keyOf={({ id }) => id}
      nameOf={({ name }) => name}
      onOpen={({ id }) => go(paths.show(id))}
      action={({ id, name }) => (
        <Button
          kind="plain"
          size="small"
          icon="edit"
          label={`修改${name}的名称和类别`}
          onTap={() => go(paths.identity(id))}
        >
          修改
        </Button>
      )}
    />
  )
}
