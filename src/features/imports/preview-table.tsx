import { Text, View } from '@tarojs/components'
import type { ImportRow, ImportView, RowOutcome } from '@contract/imports'
import { DataTable, type Column } from '@/components/data-table'
import { columnsOf, type OurColumn } from './mapping'
import './preview-table.scss'

/** 手机号：不是 11 位手机号, beside the number of the row. */
function Problems({ row, columns }: { row: ImportRow; columns: OurColumn[] }) {
  const said = Object.entries(row.notes).map(([key, why]) => {
    const name = columns.find((column) => column.key === key)?.name
    return name ? `${name}：${why}` : why
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
  view: Pick<ImportView, 'kind' | 'mapping'>
  outcome: RowOutcome
  rows: ImportRow[]
}

/** Columns that the file does not have are left out. */
export function PreviewTable({ view, outcome, rows }: Props) {
  const ours = columnsOf(view.kind).filter(({ key }) => view.mapping[key] !== undefined)
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
