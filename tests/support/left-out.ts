import type { LeftOut } from '../../contract/tables'

/** Rows that a report names: the row itself, or from one to another. */
export function rowsLeftOut({ leftOut }: { leftOut: readonly LeftOut[] }): Set<number> {
  const rows = new Set<number>()
  for (const { kind, row, why } of leftOut) {
    if (kind !== 'row') continue
    const last = Number(/第 \d+ 至 (\d+) 行/.exec(why)?.[1] ?? row)
    for (let at = row!; at <= last; at++) rows.add(at)
  }
  return rows
}
