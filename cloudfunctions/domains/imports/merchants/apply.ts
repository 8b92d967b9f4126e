import { fail } from '@contract/errors'
import { inTransaction } from '../../../kernel/transaction'
import { merchants, type MerchantFacts } from '../../merchants/documents'
import { withDerived } from '../../merchants/derived'
import { refreshDuplicates } from '../../merchants/duplicate-groups'
import { changeInWords, factsOf, withChange } from '../../merchants/facts'
import { rowIdOf, rowMarkOf } from '../../merchants/marks'
import { newMerchant } from '../../merchants/store'
import type { Notes, Source } from '../plan'
import { changeOf, knownAs, type Row } from './known'

/** What `takeBack` restores. */
export interface ChangedMerchant {
  id: string
  before: MerchantFacts
  /** The revision that the import wrote. */
  rev: number
}

export const madeBy = ({ fileName }: Pick<Source, 'fileName'>, row: number) => `导入“${fileName}”第 ${row} 行`

const change = (id: string, { row, values }: Row, { by, now, fileName, keep }: Source) =>
  inTransaction(async (tx) => {
    const before = (await tx.get(merchants, id)) ?? fail('merchant.not_found')
    const facts = before.mergedInto === null ? changeOf(before, values) : null
    if (!facts) return
    const what = `导入“${fileName}”，${changeInWords(before, facts)}`
    const history = withChange(before.history, { at: now, by, what })
    const touched = { rev: before.rev + 1, updatedBy: by, updatedAt: now }
    await tx.put(merchants, withDerived({ ...before, ...facts, history, ...touched }))
    await keep(tx, row, { id, before: factsOf(before), rev: touched.rev } satisfies ChangedMerchant)
  })

export async function applyRows(rows: readonly Row[], source: Source): Promise<Map<number, Notes>> {
  const known = await knownAs(rows)
  const knownOf = ({ values }: Row) => known.get(rowMarkOf(values))
  const fresh = rows.flatMap((row) => {
    const id = rowIdOf(rowMarkOf(row.values))
    return knownOf(row) ? [] : [newMerchant(id, row.values, source.by, source.now, madeBy(source, row.row))]
  })
  await merchants.insertMissing(fresh)
  for (const row of rows) {
    const old = knownOf(row)
    if (old && changeOf(old, row.values)) await change(old._id, row, source)
  }
  const touched = await knownAs(rows)
  await refreshDuplicates([...touched.values()].flatMap(({ marks }) => marks))
  return new Map()
}
