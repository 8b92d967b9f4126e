import { fail } from '@contract/errors'
import { inTransaction } from '../../kernel/transaction'
import { importRows, imports, type ImportDocument, type ImportRowDocument } from './documents'
import { rowsMustBeChecked } from './rules'

const noted = ({ flags }: ImportRowDocument) => (flags.includes('noted') ? 1 : 0)

/** One line takes another turn, and the counts with it. @throws import.row_changed when somebody else was at it meanwhile */
export const replaceRow = (found: ImportDocument, before: ImportRowDocument, after: ImportRowDocument) =>
  inTransaction(async (tx) => {
    const current = (await tx.get(imports, found._id)) ?? fail('import.not_found')
    rowsMustBeChecked(current)
    const stored = await tx.get(importRows, before._id)
    const same = stored?.outcome === before.outcome && current.round === found.round
    if (!same || JSON.stringify(stored.cells) !== JSON.stringify(before.cells)) fail('import.row_changed')
    const counts = { ...current.counts }
    counts[before.outcome]--
    counts[after.outcome]++
    const change = { counts, noted: current.noted - noted(before) + noted(after) }
    await tx.put(importRows, after)
    await tx.update<ImportDocument>(imports, current._id, change)
    return { ...current, ...change }
  })
