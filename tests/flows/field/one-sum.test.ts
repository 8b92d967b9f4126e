import { House } from '../house'
import { workbookOf } from '../downloads'
import { seededRandom } from '../../../emulator/seeded-random'
import { inDays, terms } from '../pledges/drafting'
import { boardOf, newOnce, openToPublic, pledge, receive } from '../pledges/world'

const STEPS = 50
const waters = ['sewage', 'flood', 'any'] as const

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

/** What an office may do to a campaign, in an order that nobody has planned; what is refused is refused. */
async function bustle(campaignId: string, seed: number) {
  const draw = seededRandom(seed)
  const among = <T>(all: readonly T[]) => all[Math.floor(draw() * all.length)]!
  const pledges: string[] = []
  const receipts: number[] = []
  const day = () => inDays(house.now(), 0)
  const raw = async (action: string, input: object) =>
    house.raw('editor', action, { once: newOnce(), ...input })
  const deeds: (() => Promise<unknown>)[] = [
    async () => {
      const who = among(['member', 'young', 'president', 'secretary'])
      const made = await pledge(house, who, campaignId, {
        ...{ amountFen: 10_000 + Math.floor(draw() * 1_000) * 100, water: among(waters), display: 'full' },
      })
      pledges.push(made.id)
    },
    async () => {
      const to = draw() < 0.3 ? null : (among(pledges) ?? null)
      const amountFen = 100 * (1 + Math.floor(draw() * 90))
      const reply = await receive(house, campaignId, to, amountFen).catch(() => null)
      receipts.push(...(reply?.nos ?? []))
    },
    () => raw('pledgeDesk.correct', { campaignId, no: among(receipts) ?? 1, reason: '记错' }),
    () =>
      raw('pledgeDesk.refund', {
        ...{ campaignId, no: among(receipts) ?? 1, amountFen: 100, on: day() },
        ...{ bankNo: `R${Math.floor(draw() * 1e9)}`, reason: '多付' },
      }),
    () => {
      const to = among(pledges) ?? 'pl_none'
      return raw('pledgeDesk.match', { campaignId, no: among(receipts) ?? 1, pledgeId: to, amountFen: 100 })
    },
    () => raw('pledgeDesk.writeOff', { id: among(pledges) ?? 'pl_none', amountFen: 500, reason: '注销' }),
    () => raw('pledgeDesk.withdraw', { id: among(pledges) ?? 'pl_none', reason: '来电' }),
    () =>
      raw('pledgeDesk.change', {
        ...{ id: among(pledges) ?? 'pl_none', reason: '来电' },
        terms: terms(house.now(), { amountFen: 20_000, water: among(waters) }),
      }),
  ]
  for (let i = 0; i < STEPS; i++) await (i < 8 ? deeds[i % 2]! : among([deeds[0]!, deeds[1]!, ...deeds]))()
}

type Page<T> = { items: T[]; next: string | null }
async function all<T>(ask: (cursor?: string) => Promise<Page<T>>): Promise<T[]> {
  const found: T[] = []
  for (let next: string | undefined; ;) {
    const page = await ask(next)
    found.push(...page.items)
    if (!page.next) return found
    next = page.next
  }
}
const sum = <T>(rows: readonly T[], of: (row: T) => number | null) =>
  rows.reduce((total, row) => total + (of(row) ?? 0), 0)

test.each([1, 2, 3])(
  'H3 money means one thing on all pages and papers, whatever was done (seed %i)',
  async (seed) => {
    const { id } = await openToPublic(house)
    await bustle(id, seed)
    const board = await boardOf(house, 'guest', id)
    const { totals, unmatchedFen } = board
    const { head } = await house.get('guest', 'campaigns.verify', { id })
    const [listed] = (await house.get('editor', 'campaignDesk.list', {})).items
    const desk = await all((cursor) => house.get('editor', 'pledgeDesk.list', { campaignId: id, cursor }))
    const honours = await all((cursor) => house.get('guest', 'campaigns.honours', { id, cursor }))
    const receipts = await all((cursor) => house.get('guest', 'campaigns.receipts', { id, cursor }))
    const ledger = await all((cursor) => house.get('editor', 'pledgeDesk.ledger', { campaignId: id, cursor }))
    const { items: loose } = await house.get('editor', 'pledgeDesk.unmatched', { campaignId: id })
    const money = { pledgedFen: totals.pledgedFen, receivedFen: totals.receivedFen }
    const sums = (rows: readonly { pledgedFen: number; receivedFen: number }[]) => ({
      pledgedFen: sum(rows, (row) => row.pledgedFen),
      receivedFen: sum(rows, (row) => row.receivedFen),
    })
    const { pledgedFen, receivedFen } = board.days.at(-1)!
    expect({
      head: { pledgedFen: head.pledgedFen, receivedFen: head.receivedFen },
      list: listed!.totals,
      days: { pledgedFen, receivedFen },
      ledger: sums(ledger),
      desk: sums(desk).pledgedFen,
      deskReceived: sums(desk).receivedFen + unmatchedFen,
      honours: sum(honours, (row) => row.pledgedFen),
      receipts: sum(receipts, (row) => (row.correctedBy ? 0 : row.amountFen)),
      loose: sum(loose, ({ leftFen }) => leftFen),
      waters: sums(board.waters).pledgedFen,
    }).toEqual({
      ...{ head: money, list: totals, days: money, ledger: money, desk: totals.pledgedFen },
      ...{ deskReceived: totals.receivedFen, honours: totals.pledgedFen, receipts: totals.receivedFen },
      ...{ loose: unmatchedFen, waters: totals.pledgedFen },
    })
    const standing = desk.filter((row) => row.pledgedFen > 0)
    expect([standing.length, honours.length]).toEqual([totals.pledges, totals.pledges])
    const { url } = await house.get('editor', 'pledgeDesk.exportPledges', { campaignId: id })
    const rows = (await workbookOf(url))['认捐台账']!
    const heading = rows.find((row) => row.includes('认捐（元）'))!
    const column = (name: string) =>
      sum(rows, (row) => Math.round((Number(row[heading.indexOf(name)]) || 0) * 100))
    expect([column('认捐（元）'), column('到账（元）') + unmatchedFen]).toEqual([
      totals.pledgedFen,
      totals.receivedFen,
    ])
  },
)
