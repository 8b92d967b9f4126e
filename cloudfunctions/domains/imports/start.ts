import { maxBytes } from '@contract/files'
import { importKindNames, type imports as actions } from '@contract/imports'
import { deleteIncoming, downloadIncoming } from '../../kernel/files/storage'
import { idFrom } from '../../kernel/ids'
import { padded } from '../../kernel/rank'
import type { Handler } from '../../kernel/serve'
import { imports, noCounts, type ImportDocument } from './documents'
import { readFile } from './file/read-file'
import { storeRows } from './file/stored-table'
import { suggestMapping } from './file/synonyms'
import { tableOf } from './file/table'
import { toView } from './views'

const SAMPLE_ROWS = 5
/** Characters of a heading or a sample's cell. */
const SHOWN = 60

const shown = (cells: readonly string[]) => cells.map((cell) => cell.slice(0, SHOWN))

/** Nothing is checked yet: first a person says which column is which. The same upload started twice is one import. */
export const start: Handler<typeof actions.start> = async ({ kind, upload, name }, { caller, now, note }) => {
  note({ target: `${importKindNames[kind]} ${name}` })
  const id = idFrom('i', upload)
  const known = await imports.get(id)
  if (known) return toView(known)
  const bytes = await downloadIncoming(upload, maxBytes.sheet)
  const { headings, rows } = tableOf(await readFile(bytes, name), kind)
  const found: ImportDocument = {
    ...{ _id: id, kind, fileName: name, state: 'mapping', headings: shown(headings) },
    sample: rows.slice(0, SAMPLE_ROWS).map(({ cells }) => shown(cells)),
    mapping: suggestMapping(kind, headings),
    ...{ rows: rows.length, round: 0, progress: 0, lastRow: 0, counts: noCounts },
    tableFileId: await storeRows(id, rows),
    ...{ rank: `${padded(now)}.${id}`, at: now, by: caller.name ?? '经合办', advancedAt: now },
  }
  await imports.insert(found)
  await deleteIncoming(upload)
  note({ target: `${importKindNames[kind]} ${name}`, after: `${rows.length} 行` })
  return toView(found)
}
