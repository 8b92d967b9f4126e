import { bankRows } from '../../../cloudfunctions/domains/pledges/documents'
import { House } from '../house'
import { codeOf, deskOf } from '../ledger/desk'
import { terms } from '../pledges/drafting'
import { newOnce, openCampaign } from '../pledges/world'
import { bankOf } from './bank-world'
import { interleave } from './interleave'

let house: House
let a: string
let b: string
beforeAll(async () => {
  house = await House.open()
})
beforeEach(async () => {
  await house.clear()
  a = (await openCampaign(house, { goalFen: null })).id
  b = (await openCampaign(house, { goalFen: null })).id
})
afterAll(() => house.close())

const { today, bring, imported, rowsOf, confirm } = bankOf(() => house)
const desk = deskOf(
  () => house,
  () => a,
)
const MINUTES = 60_000
const recorded = (name: string, amountFen: number, over: Parameters<typeof terms>[1] = {}) =>
  house.get('editor', 'pledgeDesk.record', {
    ...{ once: newOnce(), campaignId: a, donor: { name, phone: null, chamberId: null } },
    terms: terms(house.now(), { amountFen, ...over }),
  })
const receivedIn = async (id: string) =>
  (await house.get('member', 'campaigns.board', { id })).board!.totals.receivedFen
async function later(minutes = 11) {
  house.passTime(minutes * MINUTES)
  await house.fire('book-bank-rows')
}
const amounts = async (id = a) => (await rowsOf(id)).map(({ amountFen }) => amountFen).sort((x, y) => x - y)

describe('bank lines', () => {
  test.each([
    ['1', '2'],
    ['-', '-'],
    ['/', '/'],
    ['无', '无'],
    ['0', '00'],
    ['NULL', 'NULL'],
    ['见附件', '见附件'],
  ])('B6 placeholders %s and %s for numbers: both booked', async (one, two) => {
    await bring(a, [
      ['交易日期', '贷方金额', '对方户名', '凭证号'],
      [today(), '1000.00', '甲', one],
      [today(), '1000.00', '乙', two],
    ])
    const rows = await rowsOf(a)
    const outcomes = await confirm(
      a,
      rows.map(({ id }) => ({ id, pledgeId: null })),
    )
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['booked', 'booked'])
    expect(await receivedIn(a)).toBe(200_000)
  })

  test.each(['合　计', '小计：2 笔', 'Total', '本页小计', '累计', '过次页', '期末余额'])(
    'B10 a sum line that says %s is no receipt',
    async (words) => {
      await bring(a, [
        ['日期', '摘要', '借方', '贷方', '对方户名'],
        [today(), '捐款', '', '500.00', '甲'],
        [today(), words, '', '500.00', ''],
      ])
      expect(await amounts()).toEqual([50_000])
    },
  )

  test.each(['HKD', '港币', '美元', '840', 'EUR'])('B11 %s is not yuan', async (currency) => {
    await bring(a, [
      ['交易日期', '币种', '贷方金额', '对方户名'],
      [today(), currency, '1000.00', 'X LTD'],
      [today(), '人民币', '7.00', '甲'],
    ]).catch(() => undefined)
    expect(await amounts().then((all) => all.filter((fen) => fen !== 700))).toEqual([])
  })

  test('B12 one payment confirmed in two campaigns in the same second: booked once at most, and then nowhere else', async () => {
    for (const id of [a, b]) await imported(id, [[today(), '5000', '甲', '', 'N1-8839201']])
    const [one, two] = [(await rowsOf(a))[0]!, (await rowsOf(b))[0]!]
    await Promise.all([
      confirm(a, [{ id: one.id, pledgeId: null }], false),
      confirm(b, [{ id: two.id, pledgeId: null }], false),
    ])
    await later()
    const sum = (await receivedIn(a)) + (await receivedIn(b))
    expect(sum).toBeLessThanOrEqual(500_000)
    await confirm(a, [{ id: one.id, pledgeId: null }])
    await confirm(b, [{ id: two.id, pledgeId: null }])
    expect((await receivedIn(a)) + (await receivedIn(b))).toBeLessThanOrEqual(500_000)
  })

  test('B12 taken back in one campaign, it may be confirmed in the other', async () => {
    for (const id of [a, b]) await imported(id, [[today(), '5000', '甲', '', 'N1-8839201']])
    const [one, two] = [(await rowsOf(a))[0]!, (await rowsOf(b))[0]!]
    await confirm(a, [{ id: one.id, pledgeId: null }], false)
    expect(await confirm(b, [{ id: two.id, pledgeId: null }])).toMatchObject([{ outcome: 'refused' }])
    await house.get('editor', 'pledgeDesk.takeBackBankRows', { campaignId: a, ids: [one.id] })
    expect(await confirm(b, [{ id: two.id, pledgeId: null }])).toMatchObject([{ outcome: 'booked' }])
  })

  test('B13 the bank takes back what is booked: the row that does so names the entry', async () => {
    await imported(a, [[today(), '5000', '甲', '', 'N1']])
    const [done] = await confirm(a, [{ id: (await rowsOf(a))[0]!.id, pledgeId: null }])
    const { nos } = done!
    await imported(a, [[today(), '-5000', '甲', '冲正', 'N2']])
    const [reversal] = await rowsOf(a)
    expect(reversal!.against.join()).toContain(`第 ${nos[0]} 号`)
  })

  test('B15 booked, corrected, confirmed anew: once each time, three times over', async () => {
    const pledges = [
      await recorded('甲', 500_000),
      await recorded('乙', 500_000),
      await recorded('丙', 500_000),
    ]
    await imported(a, [[today(), '5000', '甲', '', 'N1']])
    for (const { id: pledgeId } of pledges) {
      const [row] = await rowsOf(a)
      const [asked] = await confirm(a, [{ id: row!.id, pledgeId }])
      const [done] =
        asked!.outcome === 'booked'
          ? [asked]
          : await confirm(a, [{ id: row!.id, pledgeId, sure: asked!.sure! }])
      expect(done).toMatchObject({ outcome: 'booked' })
      expect(await receivedIn(a)).toBe(500_000)
      await desk.correct(done!.nos[0]!)
      expect(await receivedIn(a)).toBe(0)
    }
  })

  test('B16 a waiting row is not ignored, a booked one is not restored, an ignored one is not confirmed', async () => {
    await imported(a, [[today(), '5000', '甲', '', 'N1']])
    const { id } = (await rowsOf(a))[0]!
    await confirm(a, [{ id, pledgeId: null }], false)
    const ignore = () =>
      codeOf(house.ask('editor', 'pledgeDesk.ignoreBankRow', { campaignId: a, id, reason: '利息' }))
    const restore = () => codeOf(house.ask('editor', 'pledgeDesk.restoreBankRow', { campaignId: a, id }))
    expect([await ignore(), await restore()]).toEqual(['bank_row.settled', 'bank_row.settled'])
    await house.get('editor', 'pledgeDesk.takeBackBankRows', { campaignId: a, ids: [id] })
    expect(await ignore()).toBeNull()
    expect(await confirm(a, [{ id, pledgeId: null }])).toMatchObject([{ outcome: 'refused' }])
    expect(await restore()).toBeNull()
    expect(await confirm(a, [{ id, pledgeId: null }])).toMatchObject([{ outcome: 'booked' }])
    expect(await restore()).toBe('bank_row.recorded')
  })

  test('H2 taken back in the very minute in which it is booked: one of both, and it is said which', async () => {
    for (let at = 0; at < 12; at += 2) {
      const { id: campaignId } = await openCampaign(house)
      await imported(campaignId, [[today(), '5000', '甲', '', `N${at}`]])
      const { id } = (await rowsOf(campaignId))[0]!
      await confirm(campaignId, [{ id, pledgeId: null }], false)
      house.passTime(11 * MINUTES)
      const { first } = await interleave(
        house,
        at,
        () => house.get('editor', 'pledgeDesk.takeBackBankRows', { campaignId, ids: [id] }),
        () => house.fire('book-bank-rows'),
      )
      await house.fire('book-bank-rows')
      const taken = first.rows[0]!.outcome === 'open'
      expect([at, await receivedIn(campaignId)]).toEqual([at, taken ? 0 : 500_000])
      expect((await bankRows.get(id))!.state).toBe(taken ? 'open' : 'recorded')
    }
  })

  test.each(['郑海川先生', '郑海川（浙江）', ' 郑　海川 ', '郑海川 '])(
    'H1 typed by hand as 郑海川, and by the bank as %s: asked',
    async (payer) => {
      const { nos } = await desk.pay(null, 500_000, { payer: '郑海川' })
      await imported(a, [[today(), '5000', payer, '', 'N1']])
      const [row] = await rowsOf(a)
      expect(row!.against.join()).toContain(`可能已登记为第 ${nos[0]} 号`)
    },
  )
})

test('H2 two calls book one row at the same moment, wherever they meet: it is its own look-alike to neither', async () => {
  for (let at = 0; at < 36; at += 3) {
    const { id: campaignId } = await openCampaign(house)
    await imported(campaignId, [[today(), '5000', `付款人${at}`, '', '']])
    const { id } = (await rowsOf(campaignId))[0]!
    const book = () => confirm(campaignId, [{ id, pledgeId: null }])
    const { first, second } = await interleave(house, at, book, book)
    expect([at, first[0]!.reason, second?.[0]!.reason ?? null]).toEqual([at, null, null])
    expect([at, first[0]!.outcome, second?.[0]!.outcome ?? 'booked']).toEqual([at, 'booked', 'booked'])
    expect([at, await receivedIn(campaignId)]).toEqual([at, 500_000])
    expect((await bankRows.get(id))!.state).toBe('recorded')
  }
}, 60_000)
