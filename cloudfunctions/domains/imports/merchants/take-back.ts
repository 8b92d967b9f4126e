import { inTransaction } from '../../../kernel/transaction'
import { merchants, type MerchantDocument } from '../../merchants/documents'
import { withDerived } from '../../merchants/derived'
import { refreshDuplicates } from '../../merchants/duplicate-groups'
import { withChange } from '../../merchants/facts'
import { rowIdOf, rowMarkOf } from '../../merchants/marks'
import type { Source } from '../plan'
import { madeBy, type ChangedMerchant } from './apply'
import type { Row, Written } from './known'

interface Result {
  /** Why it stays as it is; '' when it does not. */
  why: string
  /** Of what was there before. */
  marks: string[]
}

const done: Result = { why: '', marks: [] }
const CHANGED_SINCE: Result = { why: '导入以后又改过，没有撤回', marks: [] }
const MERGED_SINCE: Result = { why: '导入以后已经合并，没有撤回', marks: [] }

const isAsMade = ({ rev, history }: MerchantDocument, row: number, source: Source) =>
  rev === 1 && history[0]?.what === madeBy(source, row)

const removeMade = ({ row, values }: Row, source: Source) =>
  inTransaction(async (tx): Promise<Result> => {
    const found = await tx.get(merchants, rowIdOf(rowMarkOf(values)))
    if (!found || found.history[0]?.what !== madeBy(source, row)) return done
    if (found.mergedInto !== null) return MERGED_SINCE
    if (!isAsMade(found, row, source)) return CHANGED_SINCE
    await tx.remove(merchants, found._id)
    return { why: '', marks: found.marks }
  })

const restoreChanged = ({ id, before, rev }: ChangedMerchant, { by, now, fileName }: Source) =>
  inTransaction(async (tx): Promise<Result> => {
    const found = await tx.get(merchants, id)
    if (!found || found.mergedInto !== null) return MERGED_SINCE
    const what = `撤回导入“${fileName}”`
    if (found.rev === rev + 1 && found.history.at(-1)?.what === what) return done
    if (found.rev !== rev) return CHANGED_SINCE
    const history = withChange(found.history, { at: now, by, what })
    const touched = { rev: rev + 1, updatedBy: by, updatedAt: now }
    const restored = withDerived({ ...found, ...before, history, ...touched })
    await tx.put(merchants, restored)
    return { why: '', marks: [...found.marks, ...restored.marks] }
  })

export async function takeBackRows(rows: readonly Written[], source: Source): Promise<Map<number, string>> {
  const kept = new Map<number, string>()
  const marks: string[] = []
  for (const row of rows) {
    const changed = row.did as ChangedMerchant | null
    const result = changed ? await restoreChanged(changed, source) : await removeMade(row, source)
    if (result.why) kept.set(row.row, result.why)
    marks.push(...result.marks)
  }
  await refreshDuplicates(marks)
  return kept
}
