import { fail } from '@contract/errors'
import { maxBytes } from '@contract/files'
import { importKindNames, type imports as actions } from '@contract/imports'
import { deleteIncoming, downloadIncoming } from '../../kernel/files/storage'
import { idFrom } from '../../kernel/ids'
import { padded } from '../../kernel/rank'
import type { Handler } from '../../kernel/serve'
import { openTable, suggestSheet } from '../../kernel/tables'
import { imports, noCounts, type ImportDocument } from './documents'
import { kindOf } from './kinds'
import { columnOf } from './mapping/suggest'
import { choicesIn, onlySheet, readSheet, unchosen } from './sheet/choose'
import { filesOf, storeSource } from './sheet/stored-rows'
import { toView } from './views'

type Begun = Pick<ImportDocument, '_id' | 'kind' | 'campaignId' | 'fileName' | 'at' | 'by'>

/** Reads the one sheet that can be meant, or leaves it to a person to choose. */
async function opened(begun: Begun, bytes: Buffer): Promise<ImportDocument> {
  const { _id, kind, fileName, at } = begun
  const file = await openTable(bytes, fileName)
  const several = choicesIn(file.sheets).length
  if (several === 0) fail('table.empty', { file: fileName })
  const means = (heading: string) => columnOf(kind, heading)
  const sheet = await onlySheet(file, means)
  const read =
    sheet === null
      ? unchosen(file.sheets, await suggestSheet(file, means))
      : await readSheet(_id, kind, file, sheet)
  const sourceFile = several > 1 ? await storeSource(_id, bytes) : null
  return {
    ...{ ...begun, ...read, sourceFile, state: sheet === null ? 'choosing' : 'mapping' },
    ...{ questions: [], round: 0, progress: 0, lastRow: 0, lines: 0, counts: noCounts, noted: 0, kept: 0 },
    ...{ rank: `${padded(at)}.${_id}`, doneAt: null, advancedAt: at },
    ...{ files: filesOf({ ...read, sourceFile }), stored: true },
  }
}

/** Nothing is checked yet: first a person says which sheet it is and which column is which. The same upload started twice is one import. */
export const start: Handler<typeof actions.start> = async (
  { kind, campaignId = null, upload, name },
  { caller, now, note },
) => {
  note({ target: `${importKindNames[kind]} ${name}` })
  const id = idFrom('i', upload)
  const known = await imports.get(id)
  if (known) return toView(known)
  await kindOf(kind).begin?.({ campaignId })
  const bytes = await downloadIncoming(upload, maxBytes.sheet)
  const begun = { _id: id, kind, campaignId, fileName: name, at: now, by: caller.name ?? '经合办' }
  const found = await opened(begun, bytes)
  await imports.insert(found)
  await deleteIncoming(upload)
  const after = found.state === 'choosing' ? '待选工作表' : `${found.rows} 行`
  note({ target: `${importKindNames[kind]} ${name}`, after })
  return toView(found)
}
