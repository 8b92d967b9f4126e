import { fail } from '@contract/errors'
import { command } from '../../../kernel/database'
import { inTransaction } from '../../../kernel/transaction'
import { merchants, type MerchantDocument, type MerchantFacts } from '../../merchants/documents'
import { withDerived } from '../../merchants/derived'
import { refreshDuplicates } from '../../merchants/duplicate-groups'
import { changedFacts, changeInWords, filledIn, factsOf, withChange } from '../../merchants/facts'
import { rowIdOf, rowMarkOf } from '../../merchants/marks'
import { newMerchant } from '../../merchants/store'
import type { Plan, ReadRow, Source, Verdict } from '../plan'
import { cellReader } from '../read-cells'

type Row = ReadRow<MerchantFacts>
type Known = Pick<MerchantDocument, '_id' | 'marks' | keyof MerchantFacts>

const fields = ['name', 'phone', 'company', 'chamber', 'place', 'industry', 'marks']

/** By row mark. */
async function knownAs(rows: readonly Row[]): Promise<Map<string, Known>> {
  const marks = rows.map(({ values }) => rowMarkOf(values))
  const found = await merchants.findAll({ marks: command().in(marks) }, fields)
  return new Map(found.flatMap((merchant) => merchant.marks.map((mark) => [mark, merchant])))
}

/** Null when the row says nothing new. A row that a record is known by from earlier, or from a merged one, is old news. */
function changeOf(known: Known, values: MerchantFacts): MerchantFacts | null {
  if (rowMarkOf(known) !== rowMarkOf(values)) return null
  const facts = filledIn(factsOf(known), values)
  return changedFacts(known, facts).length > 0 ? facts : null
}

function verdict(known: Known | undefined, values: MerchantFacts): Verdict {
  if (!known) return { outcome: 'new', notes: {} }
  const facts = changeOf(known, values)
  if (!facts) return { outcome: 'unchanged', notes: {} }
  const notes = changedFacts(known, facts).map((key) => [key, known[key] || '空'])
  return { outcome: 'changed', notes: Object.fromEntries(notes) }
}

const change = (id: string, values: MerchantFacts, { by, now, fileName }: Source) =>
  inTransaction(async (tx) => {
    const before = (await tx.get(merchants, id)) ?? fail('merchant.not_found')
    const facts = before.mergedInto === null ? changeOf(before, values) : null
    if (!facts) return
    const what = `导入“${fileName}”，${changeInWords(before, facts)}`
    const history = withChange(before.history, { at: now, by, what })
    const touched = { rev: before.rev + 1, updatedBy: by, updatedAt: now }
    await tx.put(merchants, withDerived({ ...before, ...facts, history, ...touched }))
  })

export const merchantsPlan: Plan<MerchantFacts> = {
  read(cells) {
    const { line, phone, problems } = cellReader(cells)
    const values = {
      name: line('name', 20, true),
      phone: phone('phone'),
      company: line('company', 60),
      chamber: line('chamber', 30),
      place: line('place', 30),
      industry: line('industry', 20),
    }
    return { values, problems }
  },

  keys: (values) => [
    {
      key: rowMarkOf(values),
      column: values.phone ? 'phone' : 'name',
      problem: (row) => `与第 ${row} 行是同一个人，请删去一行`,
    },
  ],

  async compare(rows) {
    const known = await knownAs(rows)
    return rows.map(({ values }) => verdict(known.get(rowMarkOf(values)), values))
  },

  async apply(rows, source) {
    const known = await knownAs(rows)
    const knownOf = ({ values }: Row) => known.get(rowMarkOf(values))
    const fresh = rows.flatMap((row) => {
      const id = rowIdOf(rowMarkOf(row.values))
      const what = `导入“${source.fileName}”第 ${row.row} 行`
      return knownOf(row) ? [] : [newMerchant(id, row.values, source.by, source.now, what)]
    })
    await merchants.insertMissing(fresh)
    for (const row of rows) {
      const old = knownOf(row)
      if (old && changeOf(old, row.values)) await change(old._id, row.values, source)
    }
    const touched = await knownAs(rows)
    await refreshDuplicates([...touched.values()].flatMap(({ marks }) => marks))
    return new Map()
  },
}
