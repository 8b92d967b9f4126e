import { waters, type Water } from '../../../contract/campaigns'
import type { Display, PledgeTerms } from '../../../contract/pledges'
import { dateOf } from '../../../contract/values/time'
import type { Donor } from '../../../cloudfunctions/domains/pledges/documents'
import type { Participant } from '../activities/types'
import type { Day } from '../activities/calendar'

/** Who promised what when, and which of the dates have been paid on time. */
export interface SeedPromise {
  key: string
  donor: Donor
  chamberName: string | null
  terms: PledgeTerms
  /** Days from today. */
  made: number
  /** So many of its instalments came, each on its day; in how many transfers. */
  paid: number
  transfers?: number
}

/** Yuan. */
const amounts = [
  ...[1_000_000, 500_000, 200_000, 300_000, 50_000, 100_000, 888_888, 2_000_000, 30_000, 600_000],
  ...[150_000, 66_666, 1_200_000, 80_000, 400_000],
]
const companies = ['瓯潮实业', '海悦鞋服', '鹿城贸易', '雁荡建材', '楠溪电器', '塘河置业', '江心科技']
const wishes = ['饮水思源，情系桑梓', '愿家乡水更清', '', '同饮一江水', '', '']
const goods = ['应急发电机 20 台', '水质监测仪 12 套']

const displayOf = (n: number): Display => {
  if (n % 9 === 4) return 'anonymous'
  return n % 11 === 6 ? 'amountHidden' : 'full'
}

/** In so many parts, from a month after the promise on, every ninety days. */
function instalmentsOf(day: Day, made: number, amountFen: number, parts: number) {
  const each = Math.floor(amountFen / parts / 100) * 100
  return Array.from({ length: parts }, (_, i) => ({
    dueOn: dateOf(day(made + 30 + 90 * i)),
    amountFen: i === parts - 1 ? amountFen - each * (parts - 1) : each,
  }))
}

const partsOf = (yuan: number) => (yuan >= 1_000_000 ? 3 : yuan >= 500_000 ? 2 : 1)

function promiseOf(n: number, { name, chamberId, chamberName }: Participant, day: Day): SeedPromise {
  const yuan = amounts[n % amounts.length]!
  const made = -200 + Math.floor((n * 190) / 55)
  const thing = n === 12 || n === 31 ? goods[n % 2]! : null
  const instalments = instalmentsOf(day, made, yuan * 100, thing ? 1 : partsOf(yuan))
  const past = instalments.filter(({ dueOn }) => dueOn <= dateOf(day(-4))).length
  return {
    ...{ key: `leader_${n}`, chamberName, made, paid: n % 4 === 3 ? Math.max(0, past - 1) : past },
    donor: { personId: null, name, phone: null, chamberId, chamberName },
    terms: {
      ...{ water: waters[n % waters.length] as Water, goods: thing, amountFen: yuan * 100, instalments },
      credit: {
        ...{
          person: n % 5 !== 2,
          company: n % 3 === 0 ? `${chamberName.slice(0, 2)}${companies[n % 7]}` : '',
        },
        chamberId,
      },
      ...{ display: displayOf(n), wish: wishes[n % wishes.length]! },
    },
  }
}

/** One a chamber. */
export const leadersPromises = (leaders: readonly Participant[], day: Day) =>
  leaders.map((leader, n) => promiseOf(n, leader, day))

const ownDonor = ({ participantId, name, chamberId, chamberName }: Participant): Donor => ({
  ...{ personId: participantId, name, phone: null, chamberId, chamberName },
})

/** Ten million in four, the first of which came in two transfers; the second falls due this week. */
export function presidentsPromise(president: Participant, day: Day): SeedPromise {
  const dues = [-120, 3, 120, 240].map((days) => ({ dueOn: dateOf(day(days)), amountFen: 2_500_000_00 }))
  const { chamberId, chamberName } = president
  return {
    ...{ key: 'president', donor: ownDonor(president), chamberName, made: -150, paid: 1, transfers: 2 },
    terms: {
      ...{ water: 'flood', goods: null, amountFen: 10_000_000_00, instalments: dues },
      credit: { person: true, company: '西安海川集团（示例）', chamberId },
      ...{ display: 'full', wish: '饮水思源，造福桑梓' },
    },
  }
}

/** Paid at once. */
export function smallPromise(
  key: string,
  who: Participant,
  yuan: number,
  day: Day,
  over: Partial<PledgeTerms> = {},
): SeedPromise {
  const amountFen = yuan * 100
  return {
    ...{ key, donor: ownDonor(who), chamberName: null, made: -40, paid: 1 },
    terms: {
      ...{ water: 'sewage', goods: null, amountFen, instalments: [{ dueOn: dateOf(day(-10)), amountFen }] },
      credit: { person: true, company: '', chamberId: null },
      ...{ display: 'full', wish: '', ...over },
    },
  }
}
