import type { LeftOut } from '@contract/tables'
import { columnName } from '../../kernel/tables'
import type { ImportDocument } from './documents'
import { PROBLEM_HEADING } from './problem-heading'

/** Columns with something in them that the clerk gave to nothing. */
export function unmappedColumns(found: ImportDocument): LeftOut[] {
  const given = new Set(Object.values(found.mapping.columns).flat())
  const sheet = found.sheets[found.sheet]?.name ?? ''
  return found.headings.flatMap((heading, i) => {
    const filled = found.facts[i]?.filled ?? 0
    if (given.has(i) || filled === 0 || heading === PROBLEM_HEADING) return []
    const why = `${filled} 格有内容。这一列没有对应到任何一项，没有导入`
    return [{ kind: 'column' as const, sheet, row: null, column: columnName(i), found: heading, why }]
  })
}
