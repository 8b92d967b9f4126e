import fc from 'fast-check'
import { checkOn, entryKinds, nothingChecked, textOf } from '@contract/values/ledger-hash'
import {
  BY_DONOR,
  type Ask,
  type BookDocument,
  type Deed,
  type LedgerEntry,
  type LedgerTerms,
  type Share,
} from '../documents'
import { apply } from './apply'
import { lineOf, openBooking } from './booking'
import { checkBook } from './check'
import { noTotals, receivedBy } from './totals'

type Head = Pick<BookDocument, '_id' | 'no' | 'hash' | 'lastAt' | 'totals'>
const emptyHead: Head = { _id: 'g_1', no: 0, hash: '', lastAt: 0, totals: noTotals() }

/** 2026-03-01 in 上海, and steps that sometimes go back: clocks differ. */
const START = Date.UTC(2026, 1, 28, 16)

const termsOf = fc
  .record({
    water: fc.constantFrom('sewage' as const, 'flood' as const, 'any' as const),
    chamberId: fc.constantFrom('c_xian', 'c_wuxi', null),
    goods: fc.constantFrom(null, null, '净水设备 2 台'),
    parts: fc.array(fc.integer({ min: 1, max: 5_000_003 }), { minLength: 1, maxLength: 4 }),
  })
  .map(({ water, chamberId, goods, parts }): LedgerTerms => {
    const instalments = parts.map((amountFen, i) => ({ dueOn: `2026-0${i + 3}-15`, amountFen }))
    const amountFen = parts.reduce((sum, part) => sum + part, 0)
    return { water, goods, amountFen, instalments, chamberId }
  })

const pledge = fc.integer({ min: 0, max: 3 }).map((i) => `pl_${i}`)
const amount = fc.oneof(fc.integer({ min: 1, max: 9_000_000 }), fc.integer({ min: 1, max: 99 }))
/** Mostly one of the latest. */
const no = fc.integer({ min: 1, max: 40 })
const reason = fc.constant('核对后登记')
const share = fc.record({ pledgeId: fc.option(pledge, { freq: 4 }), amountFen: amount })
/** Round sums, as donors like them: several transfers are of the same. */
const roundShare = fc.constant<Share[]>([{ pledgeId: null, amountFen: 500_000 }])
const receipt = fc.record({
  transferId: fc.constant(''),
  on: fc.constantFrom('2026-03-01', '2026-03-02'),
  bankNo: fc.constantFrom('', '', 'B1', 'B2'),
  shares: fc.oneof(
    { weight: 4, arbitrary: fc.array(share, { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: roundShare },
  ),
})

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('pledge' as const), pledgeId: pledge, terms: termsOf }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('change' as const), pledgeId: pledge, terms: termsOf, reason }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), pledgeId: pledge, reason }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('receive' as const),
      receipts: fc.array(receipt, { minLength: 1, maxLength: 2 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      ...{ kind: fc.constant('goods' as const), pledgeId: pledge, on: fc.constant('2026-03-02') },
      ...{ valueFen: amount, reason },
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('match' as const), no, pledgeId: pledge, amountFen: amount }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('correct' as const), no, reason }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('writeOff' as const),
      pledgeId: pledge,
      amountFen: amount,
      reason,
    }),
  },
)

/** Who asks, when, and whether it is the same form once more. */
const asked = fc
  .record({
    deed,
    later: fc.integer({ min: -60_000, max: 9 * 60 * 60_000 }),
    donor: fc.boolean(),
    again: fc.boolean(),
  })
  .map((each) => ({ ...each, again: each.again && each.later % 5 === 0 }))

/** Each transfer has an id of its own. */
const withTransfers = (what: Deed, i: number): Deed =>
  what.kind === 'receive'
    ? { ...what, receipts: what.receipts.map((each, j) => ({ ...each, transferId: `t_${i}_${j}` })) }
    : what

const history = fc.array(asked, { minLength: 1, maxLength: 40, size: 'max' }).map((steps) => {
  let at = START
  const asks: Ask[] = []
  for (const [i, { deed: what, later, donor, again }] of steps.entries()) {
    at += later
    const last = asks.at(-1)
    if (again && last) asks.push({ ...last, push: `push_${i}`, at })
    else
      asks.push({
        ...withTransfers(what, i),
        id: `ask_${i}`,
        push: `push_${i}`,
        at,
        by: donor ? BY_DONOR : 'p_clerk',
      })
  }
  return asks
})

/** Entries that such an ask may be meant for: matches mean unmatched money, and every third correction a write-off. */
function meantBy(ask: Ask, entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  if (ask.kind === 'match')
    return entries.filter((entry) => entry.kind === 'received' && entry.pledgeId === null)
  const writeOffs = entries.filter(({ kind }) => kind === 'writtenOff')
  return ask.kind === 'correct' && ask.no % 3 === 0 && writeOffs.length > 0 ? writeOffs : entries
}

/** Numbers of entries were drawn blindly; most are made to mean an entry that is there. */
function pointed(asks: readonly Ask[]): Ask[] {
  const booking = openBooking(emptyHead, [])
  return asks.map((ask) => {
    const all = meantBy(ask, booking.entries)
    const entry = 'no' in ask && ask.no % 8 !== 0 ? all[ask.no % all.length] : undefined
    const meant = entry ? { ...ask, no: entry.no } : ask
    if (meant.kind === 'match' && entry && meant.amountFen % 4 !== 0)
      meant.amountFen = 1 + (meant.amountFen % entry.amountFen)
    apply(booking, meant)
    return meant
  })
}

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
      const gone = entries.filter((entry) => entry.kind === 'corrected' && receivedBy(entry) !== 0)
      const sum = (of: readonly LedgerEntry[]) => of.reduce((all, { amountFen }) => all + amountFen, 0)
      expect(sum(came) - sum(gone)).toBe(totals.receivedFen)
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
    ...['ledger.matched_in_part', 'ledger.not_correctable', 'ledger.not_unmatched'],
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
