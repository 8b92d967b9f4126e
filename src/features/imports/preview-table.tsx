import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { ImportRow, ImportView } from '@contract/imports'
import { DataTable, type Column } from '@/components/data-table'
import type { ListedRow, RowsShown } from './import-rows'
import './preview-table.scss'

type OurColumn = ImportView['columns'][number]

/** 手机号：不是 11 位手机号 */
function said(notes: Record<string, string>, columns: readonly OurColumn[]) {
  return Object.entries(notes).map(([key, why]) => {
    const name = columns.find((column) => column.key === key)?.name
    return name ? `${name}：${why}` : why
  })
}

function Lines({ lines, wrong }: { lines: readonly string[]; wrong: boolean }) {
  return (
    <View>
      {lines.map((words) => (
        <Text key={words} className={wrong ? 'preview-problem' : 'preview-remark'}>
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
  if (outcome !== 'changed') return <Text className="preview-wrong">{value || '（空）'}</Text>
  return (
    <View className="preview-change">
      <Text className="preview-change__was">{note || '（空）'}</Text>
      <Text>{` → ${value || '（空）'}`}</Text>
    </View>
  )
}

/** Row 12.1 is the second line that row 12 of the file holds. */
const rowName = ({ row }: ImportRow) => {
  const [excel, nth] = String(row).split('.')
  return nth ? `第 ${excel} 行之${'一二三四五六七八九'[Number(nth)]}` : `第 ${excel} 行`
}

/** What is to be said of the lines, beside what stands in them. */
function remarksColumn(shown: RowsShown, columns: readonly OurColumn[]): Column<ListedRow>[] {
  if (shown === 'new' || shown === 'changed' || shown === 'unchanged') return []
  const wordsOf = (row: ListedRow) =>
    shown === 'kept' ? [row.kept] : said(shown === 'noted' ? row.remarks : row.notes, columns)
  const head = { error: '问题', excluded: '问题', left: '为什么', noted: '说明', kept: '为什么' }[shown]
  return [
    {
      head,
      cell: (row) => <Lines lines={wordsOf(row)} wrong={shown === 'error'} />,
      share: 2.2,
    },
  ]
}

interface Props {
  view: Pick<ImportView, 'columns'>
  shown: RowsShown
  rows: ListedRow[]
  /** Last in each row. */
  action?: (row: ListedRow) => ReactNode
}

export function PreviewTable({ view, shown, rows, action }: Props) {
  const columns: Column<ListedRow>[] = [
    { head: '行', cell: rowName, lead: true, share: 0.7 },
    ...remarksColumn(shown, view.columns),
    ...view.columns.map((column) => ({
      head: column.name,
      cell: (row: ListedRow) => cellOf(row, column),
      share: column.key.toLowerCase().includes('phone') ? 1.3 : 1,
    })),
  ]
  return <DataTable label="核对" columns={columns} rows={rows} keyOf={({ id }) => id} action={action} />
}
