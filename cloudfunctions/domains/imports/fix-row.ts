import { fail } from '@contract/errors'
import type { imports as actions } from '@contract/imports'
import type { Handler } from '../../kernel/serve'
import { excelRowOf } from './lines'
import { judgeAgain, oneRow } from './one-row'
import { replaceRow } from './replace-row'
import { toRow, toView } from './views'

/** Only in the import: the file itself stays as it is. */
export const fixRow: Handler<typeof actions.fixRow> = async ({ id, row, cells }, { now, note }) => {
  const [found, before] = await oneRow(id, row)
  const view = toView(found)
  if (!view.mendable) fail('import.not_mendable')
  const known = new Set(view.columns.map(({ key }) => key))
  if (Object.keys(cells).some((key) => !known.has(key))) fail('import.row_not_found')
  const after = await judgeAgain(found, before, cells, now)
  const changed = await replaceRow(found, before, after)
  const nameOf = (key: string) => view.columns.find((column) => column.key === key)?.name ?? key
  const inWords = (texts: Record<string, string>) =>
    Object.fromEntries(Object.keys(cells).map((key) => [nameOf(key), texts[key] ?? '']))
  note({
    target: `${found.fileName} 第 ${excelRowOf(row)} 行`,
    ...{ before: inWords(before.cells), after: inWords(after.cells) },
  })
  return { view: toView(changed), row: toRow(after) }
}
