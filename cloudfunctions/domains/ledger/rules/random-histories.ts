import fc from 'fast-check'
import { fromShanghai } from '@contract/values/time'
import { BY_DONOR, type Ask, type Deed, type LedgerEntry, type LedgerTerms, type Share } from '../documents'
import { apply } from './apply'
import { openBooking } from './booking'
import { noTotals } from './totals'

const emptyHead = { _id: 'g_1', no: 0, hash: '', lastAt: 0, totals: noTotals() }

/** 2026-03-01 in 上海, and steps that sometimes go back: clocks differ. */
const START = fromShanghai('2026-03-01')

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
    weight: 3,
    arbitrary: fc.record({
      ...{ kind: fc.constant('refund' as const), no, amountFen: amount, bankNo: fc.constant('T1'), reason },
      on: fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-09'),
    }),
  },
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

export const history = fc.array(asked, { minLength: 1, maxLength: 40, size: 'max' }).map((steps) => {
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
  if (ask.kind === 'refund' && ask.no % 4 !== 0)
    return entries.filter(({ kind }) => kind === 'received' || kind === 'matched')
  const writeOffs = entries.filter(({ kind }) => kind === 'writtenOff')
  return ask.kind === 'correct' && ask.no % 3 === 0 && writeOffs.length > 0 ? writeOffs : entries
}

/** Numbers of entries were drawn blindly; most are made to mean an entry that is there. */
export function pointed(asks: readonly Ask[]): Ask[] {
  const booking = openBooking(emptyHead, [])
  return asks.map((ask) => {
    const all = meantBy(ask, booking.entries)
    const entry = 'no' in ask && ask.no % 8 !== 0 ? all[ask.no % all.length] : undefined
    const meant = entry ? { ...ask, no: entry.no } : ask
    const isPart = meant.kind === 'match' || meant.kind === 'refund'
    if (isPart && entry && meant.amountFen % 4 !== 0)
      meant.amountFen = meant.amountFen % 3 === 0 ? entry.amountFen : 1 + (meant.amountFen % entry.amountFen)
    apply(booking, meant)
    return meant
  })
}
