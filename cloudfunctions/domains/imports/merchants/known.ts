import { command } from '../../../kernel/database'
import { merchants, type MerchantDocument, type MerchantFacts } from '../../merchants/documents'
import { changedFacts, factsOf, filledIn } from '../../merchants/facts'
import { rowMarkOf } from '../../merchants/marks'
import type { ReadRow, WrittenRow } from '../plan'

export type Row = ReadRow<MerchantFacts>
export type Written = WrittenRow<MerchantFacts>
export type Known = Pick<MerchantDocument, '_id' | 'marks' | keyof MerchantFacts>

const fields = ['name', 'phone', 'company', 'chamber', 'place', 'industry', 'marks']

/** By row mark. */
export async function knownAs(rows: readonly Row[]): Promise<Map<string, Known>> {
  const marks = rows.map(({ values }) => rowMarkOf(values))
  const found = await merchants.findAll({ marks: command().in(marks) }, fields)
  return new Map(found.flatMap((merchant) => merchant.marks.map((mark) => [mark, merchant])))
}

/** Null when the row says nothing new. A row that a record is known by from earlier, or from a merged one, is old news. */
export function changeOf(known: Known, values: MerchantFacts): MerchantFacts | null {
  if (rowMarkOf(known) !== rowMarkOf(values)) return null
  const facts = filledIn(factsOf(known), values)
  return changedFacts(known, facts).length > 0 ? facts : null
}
