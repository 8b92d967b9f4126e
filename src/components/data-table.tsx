import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '@/lib/aria'
import './data-table.scss'

export interface Column<T> {
  head: string
  /** Empty text or null: nothing known, and on a phone no line for it. */
  cell: (row: T) => ReactNode
  /** Share of the width beside the others; 1 unless said otherwise. */
  share?: number
  /** On a phone: the heading of the card. */
  lead?: boolean
}

interface Props<T> {
  label: string
  columns: readonly Column<T>[]
  rows: readonly T[]
  keyOf: (row: T) => string | number
  /** Last in each row. */
  action?: (row: T) => ReactNode
  nameOf?: (row: T) => string
  onOpen?: (row: T) => void
}

const words = (cell: ReactNode) => (typeof cell === 'string' ? <Text>{cell}</Text> : cell)

/** A table where there is room for one; on a phone a card for each row, with the headings as labels. */
export function DataTable<T>({ label, columns, rows, keyOf, action, nameOf, onOpen }: Props<T>) {
  const width = ({ share = 1 }: Column<T>) => ({ flexGrow: share })
  return (
    <View className="data-table" {...aria({ role: 'table', label })}>
      <View className="data-table__head" {...aria({ role: 'row' })}>
        {columns.map((column) => (
          <View
            key={column.head}
            className="data-table__cell"
            style={width(column)}
            {...aria({ role: 'columnheader' })}
          >
            <Text>{column.head}</Text>
          </View>
        ))}
        {action ? <View className="data-table__action" /> : null}
      </View>
      {rows.map((row) => (
        <View
          key={keyOf(row)}
          className={`data-table__row${action ? ' data-table__row--acts' : ''}`}
          {...aria({ role: 'row' })}
        >
          <View
            className={`data-table__main${onOpen ? ' data-table__main--opens' : ''}`}
            hoverClass={onOpen ? 'data-table__main--pressed' : 'none'}
            onClick={onOpen ? () => onOpen(row) : undefined}
            {...aria({
              role: onOpen ? 'button' : undefined,
              label: onOpen && nameOf ? `打开 ${nameOf(row)}` : undefined,
            })}
          >
            {columns.map((column) => {
              const cell = column.cell(row)
              const empty = cell === null || cell === ''
              return (
                <View
                  key={column.head}
                  className={`data-table__cell${column.lead ? ' data-table__cell--lead' : ''}${empty ? ' data-table__cell--empty' : ''}`}
                  style={width(column)}
                  {...aria({ role: onOpen ? undefined : 'cell' })}
                >
                  {column.lead ? null : <Text className="data-table__label">{column.head}</Text>}
                  <View className="data-table__value">{empty ? <Text>—</Text> : words(cell)}</View>
                </View>
              )
            })}
          </View>
          {action ? <View className="data-table__action">{action(row)}</View> : null}
        </View>
      ))}
    </View>
  )
}
