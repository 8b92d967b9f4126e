import { Text, View } from '@tarojs/components'
import type { ImportKind, ImportRow, RowOutcome } from '@contract/imports'
import { DataTable, type Column } from '@/components/data-table'
import { columnsOf, type OurColumn } from './mapping'
import './preview-table.scss'

/** 第 12 行 手机号：不是 11 位手机号 */
function Problems({ row, columns }: { row: ImportRow; columns: OurColumn[] }) {
  const said = Object.entries(row.notes).map(([key, why]) => {
    const name = columns.find((column) => column.key === key)?.name
    return name ? `第 ${row.row} 行 ${name}：${why}` : `第 ${row.row} 行：${why}`
  })
  return (
    <View>
      {said.map((words) => (
        <Text key={words} className="preview-problem">
          {words}
        </Text>
      ))}
    </View>
  )
}

function cellOf({ outcome, cells, notes }: ImportRow, { key }: OurColumn) {
  const value = cells[key] ?? ''
  const note = notes[key]
  if (note === undefined) return value
  if (outcome === 'error') return <Text className="preview-wrong">{value || '（空）'}</Text>
  return (
    <View className="preview-change">
      <Text className="preview-change__was">{note || '（空）'}</Text>
      <Text>{` → ${value || '（空）'}`}</Text>
    </View>
  )
}

interface Props {
  kind: ImportKind
  outcome: RowOutcome
  rows: ImportRow[]
}

export function PreviewTable({ kind, outcome, rows }: Props) {
  const ours = columnsOf(kind)
  const columns: Column<ImportRow>[] = [
    { head: '行', cell: ({ row }) => `第 ${row} 行`, lead: true, share: 0.6 },
    ...(outcome === 'error'
      ? [{ head: '问题', cell: (row: ImportRow) => <Problems row={row} columns={ours} />, share: 2.2 }]
      : []),
    ...ours.map((column) => ({
      head: column.name,
      cell: (row: ImportRow) => cellOf(row, column),
      share: column.key === 'phone' ? 1.3 : 1,
    })),
  ]
  return <DataTable label="核对" columns={columns} rows={rows} keyOf={({ row }) => row} />
}
