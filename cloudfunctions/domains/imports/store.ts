import { fail } from '@contract/errors'
import { inTransaction } from '../../kernel/transaction'
import { imports, type ImportDocument } from './documents'
import { asNow } from './earlier'

export const loadImport = async (id: string) => asNow((await imports.get(id)) ?? fail('import.not_found'))

type Change = Partial<Omit<ImportDocument, '_id'>>

/** Loads, decides, saves in one transaction. `decide` returns null to leave it as it is. @throws import.not_found */
export const changeImport = (id: string, decide: (found: ImportDocument) => Change | null) =>
  inTransaction(async (tx) => {
    const found = asNow((await tx.get(imports, id)) ?? fail('import.not_found'))
    const change = decide(found)
    if (change) await tx.update<ImportDocument>(imports, id, change)
    return { ...found, ...change }
  })

/**
 * Only if nobody did the same slice meanwhile: two who advance one import count it once. Null then.
 * A whole object takes the place of the old one (`replacing`).
 */
export async function moveOn(before: ImportDocument, change: Change): Promise<ImportDocument | null> {
  const { _id, state, round, progress, lastRow } = before
  const moved = await imports.update({ _id, state, round, progress, lastRow }, change)
  return moved > 0 ? { ...before, ...change } : null
}
