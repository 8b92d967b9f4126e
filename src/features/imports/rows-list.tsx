import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { rowOutcomeNames, type ImportView } from '@contract/imports'
import { Chips } from '@/components/chips'
import { Empty } from '@/components/empty'
import { PagedView } from '@/components/paged-view'
import { usePagedList } from '@/lib/use-paged-list'
import { FixSheet } from './fix-sheet'
import { askRows, type ListedRow, type RowsShown } from './import-rows'
import { PreviewTable } from './preview-table'
import { RowActions } from './row-actions'
import './imports.scss'

/** What needs looking at comes first. */
const order: readonly RowsShown[] = [
  'kept',
  'error',
  'noted',
  'new',
  'changed',
  'excluded',
  'left',
  'unchanged',
]
const names: Record<RowsShown, string> = { ...rowOutcomeNames, noted: '有说明', kept: '没有撤回' }

const countOf = ({ counts, noted, kept }: ImportView, shown: RowsShown) =>
  shown === 'noted' ? noted : shown === 'kept' ? kept : counts[shown]

/** Always there, even when there are none. */
const usual: readonly RowsShown[] = ['error', 'new', 'changed', 'unchanged']

interface Props {
  view: ImportView
  /** Missing where nothing can be done with a line any more. */
  onChanged?: (view: ImportView) => void
}

/** The lines that were read, by what comes of them. */
export function RowsList({ view, onChanged }: Props) {
  const [shown, setShown] = useState(() => order.find((each) => countOf(view, each) > 0) ?? 'new')
  const [fixing, setFixing] = useState<ListedRow | null>(null)
  const list = usePagedList(askRows, { id: view.id, shown })
  useReachBottom(() => void list.loadMore())
  const options = order
    .filter((each) => usual.includes(each) || countOf(view, each) > 0 || each === shown)
    .map((value) => ({ value, label: `${names[value]} ${countOf(view, value)}` }))
  const changed = (after: ImportView) => {
    onChanged?.(after)
    void list.refresh()
  }
  const acts = onChanged && shown !== 'left' && shown !== 'unchanged'
  return (
    <View className="import-part">
      <Chips label="按结果看" options={options} value={shown} onChange={setShown} />
      <PagedView list={list} empty={<Empty title={`没有“${names[shown]}”的行`} />}>
        {(rows) => (
          <PreviewTable
            view={view}
            shown={shown}
            rows={rows}
            action={
              acts
                ? (row) => (
                    <RowActions view={view} row={row} onFix={() => setFixing(row)} onChanged={changed} />
                  )
                : undefined
            }
          />
        )}
      </PagedView>
      {fixing ? (
        <FixSheet view={view} row={fixing} onFixed={changed} onClose={() => setFixing(null)} />
      ) : null}
    </View>
  )
}
