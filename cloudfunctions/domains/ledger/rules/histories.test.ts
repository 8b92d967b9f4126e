import fc from 'fast-check'
import { checkOn, entryKinds, nothingChecked, textOf } from '@contract/values/ledger-hash'
import type { Ask, BookDocument, LedgerEntry, LedgerTerms } from '../documents'
import { apply } from './apply'
import { lineOf, openBooking } from './booking'
import { checkBook } from './check'
import { history, pointed } from './random-histories'
import { noTotals, receivedBy } from './totals'

type Head = Pick<BookDocument, '_id' | 'no' | 'hash' | 'lastAt' | 'totals'>
const emptyHead: Head = { _id: 'g_1', no: 0, hash: '', lastAt: 0, totals: noTotals() }

/** Applies them as folders would that found the list this long each time. */
function run(asks: readonly Ask[], cuts: readonly number[]) {
  let head = emptyHead
  let entries: LedgerEntry[] = []
  const refused: string[] = []
  const ends = [...new Set([...cuts.map((cut) => cut % (asks.length + 1)), asks.length])].sort(
    (a, b) => a - b,
  )
  let from = 0
  for (const end of ends) {
    const booking = openBooking(head, entries)
    for (const ask of asks.slice(from, end)) {
      const before = booking.no
      const error = apply(booking, ask)
      if (!error) continue
      refused.push(error.code)
      if (booking.no !== before) throw new Error(`${error.code} after something was booked`)
    }
    from = end
    head = { ...booking, _id: head._id }
    entries = [...entries, ...booking.entries]
  }
  return { head, entries, refused }
}

const problemsOf = (head: Head, entries: readonly LedgerEntry[]) => {
  const problems: string[] = []
  const pledges = checkBook(head, entries, (problem) => problems.push(problem))
  return { problems, pledges }
}

/** Of each receipt, what was matched and paid back and not taken back is no more than it was. */
function mustNotRefundMoreThanCame(entries: readonly LedgerEntry[]) {
  const takenBack = new Set(entries.flatMap(({ kind, of }) => (kind === 'corrected' ? [of] : [])))
  const used = new Map<number, number>()
  for (const { kind, of, no, amountFen } of entries)
    if ((kind === 'matched' || kind === 'refunded') && of !== null && !takenBack.has(no))
      used.set(of, (used.get(of) ?? 0) + amountFen)
  for (const [no, sum] of used) expect(sum).toBeLessThanOrEqual(entries[no - 1]!.amountFen)
}

const RUNS = 1_000
/** The same histories every time: which refusals occur among them is a fact, not a matter of luck. */
const SEED = Number(process.env['FIELD_SEED'] ?? 20_261_129)

test(`${RUNS} random histories add up, at every cut, and their chain holds`, () => {
  const seen = { kinds: new Set<string>(), refused: new Set<string>(), entries: 0 }
  fc.assert(
    fc.property(history, fc.array(fc.nat(40), { maxLength: 6 }), (blind, cuts) => {
      const asks = pointed(blind)
      const whole = run(asks, [])
      const { head, entries, refused } = run(asks, cuts)
      expect(head.hash).toBe(whole.head.hash)
      expect(JSON.stringify(entries)).toBe(JSON.stringify(whole.entries))
      const { problems, pledges } = problemsOf(head, entries)
      expect(problems).toEqual([])
      const rows = [...pledges.values()].filter((row) => row.pledgedFen || row.receivedFen)
      const { totals } = head
      expect(rows.reduce((sum, row) => sum + row.pledgedFen, 0)).toBe(totals.pledgedFen)
      expect(rows.reduce((sum, row) => sum + row.receivedFen, 0) + totals.unmatchedFen).toBe(
        totals.receivedFen,
      )
      const came = entries.filter(({ kind }) => kind === 'received' || kind === 'goodsConfirmed')
      const gone = entries.filter((entry) => entry.kind === 'corrected' || entry.kind === 'refunded')
      const sum = (of: readonly LedgerEntry[]) => of.reduce((all, entry) => all + receivedBy(entry), 0)
      expect(sum(came) + sum(gone)).toBe(totals.receivedFen)
      mustNotRefundMoreThanCame(entries)
      const days = Object.values(totals.byDay)
      expect(days.reduce((all, day) => all + day.pledgedFen, 0)).toBe(totals.pledgedFen)
      expect(days.reduce((all, day) => all + day.receivedFen, 0)).toBe(totals.receivedFen)
      const lines = entries.map((entry) => ({ no: entry.no, hash: entry.hash, text: textOf(lineOf(entry)) }))
      expect(checkOn(nothingChecked, lines)).toEqual({
        ...{ no: head.no, hash: head.hash, brokenAt: null },
        ...{ pledgedFen: totals.pledgedFen, receivedFen: totals.receivedFen },
      })
      entries.forEach(({ kind }) => seen.kinds.add(kind))
      refused.forEach((code) => seen.refused.add(code))
      seen.entries += entries.length
    }),
    { numRuns: RUNS, seed: SEED },
  )
  expect([...seen.kinds].sort()).toEqual([...entryKinds].sort())
  expect(seen.entries).toBeGreaterThan(RUNS * 5)
  expect([...seen.refused].sort()).toEqual([
    ...['ledger.bank_no_booked', 'ledger.bank_no_twice'],
    ...[
      'ledger.changed_since',
      'ledger.corrected_already',
      'ledger.entry_not_found',
      'ledger.match_too_much',
    ],
    ...['ledger.matched_in_part', 'ledger.not_correctable', 'ledger.not_refundable', 'ledger.not_unmatched'],
    ...[
      'ledger.nothing_to_refund',
      'ledger.refund_too_early',
      'ledger.refund_too_much',
      'ledger.refunded_in_part',
    ],
    ...['ledger.write_off_too_much', 'pledge.below_received', 'pledge.made_already', 'pledge.no_goods'],
    ...['pledge.not_found', 'pledge.nothing_left', 'pledge.paid_already', 'pledge.withdrawn_already'],
    'pledge.written_off',
  ])
})

const other: LedgerTerms = { water: 'saving', goods: null, amountFen: 7, instalments: [], chamberId: null }

function spoilt(key: keyof LedgerEntry, value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'string') return `${value}x`
  if (key === 'terms') return { ...other, ...(value as LedgerTerms | null), amountFen: 7 }
  return key === 'of' ? 1 : 'x'
}

test('an entry of which anything was edited afterwards is found, and one that is missing', () => {
  fc.assert(
    fc.property(history, fc.nat(), fc.nat(), (blind, which, field) => {
      const { head, entries } = run(pointed(blind), [])
      fc.pre(entries.length > 1)
      const at = which % entries.length
      const entry = entries[at]!
      const fields = Object.keys(entry) as (keyof LedgerEntry)[]
      const key = fields[field % fields.length]!
      const edited = entries.map((each, i) => (i === at ? { ...each, [key]: spoilt(key, each[key]) } : each))
      expect([key, problemsOf(head, edited).problems.length]).not.toEqual([key, 0])
      expect(
        problemsOf(
          head,
          entries.filter((_, i) => i !== at),
        ).problems,
      ).not.toEqual([])
      const lines = edited.map((each) => ({ no: each.no, hash: each.hash, text: textOf(lineOf(each)) }))
      const isPublic = [
        'no',
        'day',
        'kind',
        'pledgedFen',
        'paidFen',
        'unmatchedFen',
        'of',
        'seal',
        'hash',
      ].includes(key)
      expect(checkOn(nothingChecked, lines).brokenAt !== null).toBe(isPublic)
    }),
    { numRuns: 300, seed: SEED },
  )
})
