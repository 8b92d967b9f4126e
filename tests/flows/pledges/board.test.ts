import { checkOn, nothingChecked } from '@contract/values/ledger-hash'
import { sheetOf, workbookOf } from '../downloads'
import { House } from '../house'
import { onRoster, verified } from '../members'
import { DAY, inDays, terms } from './drafting'
import { boardOf, newOnce, openCampaign, openToPublic, pledge, receive } from './world'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const MILLION = 100_000_000
const byPresident = {
  amountFen: 10 * MILLION,
  credit: { person: true, company: '海川集团', chamberId: 'c_xian' },
  wish: '饮水思源',
}
const quarters = (now: number) =>
  [5, 95, 185, 275].map((days) => ({ dueOn: inDays(now, days), amountFen: 2.5 * MILLION }))

/** 10,000,000 yuan in four instalments, the first of which came in two transfers. */
async function tenMillion() {
  const { id: campaignId } = await openToPublic(house)
  const instalments = quarters(house.now())
  const { id } = await pledge(house, 'president', campaignId, { ...byPresident, instalments })
  await receive(house, campaignId, id, 1.5 * MILLION)
  await receive(house, campaignId, id, MILLION)
  return { campaignId, id }
}

test('a president’s ten million: board, his page, chamber, certificate, export and report agree to the 分', async () => {
  const { campaignId, id } = await tenMillion()
  const sums = { pledgedFen: 10 * MILLION, receivedFen: 2.5 * MILLION }
  const board = await boardOf(house, 'guest')
  expect(board).toMatchObject({ totals: { ...sums, pledges: 1 }, unmatchedFen: 0 })
  expect(board.waters.find(({ water }) => water === 'flood')).toMatchObject(sums)
  expect(board.chambers).toMatchObject([{ id: 'c_xian', name: '西安温州商会', ...sums, pledges: 1 }])
  expect(board.days).toEqual([{ on: inDays(house.now(), 0), ...sums }])
  expect(board.honours).toMatchObject([
    { name: 'president 的名字', withNames: ['海川集团', '西安温州商会'], ...sums, wish: '饮水思源' },
  ])
  expect(board.receipts.map(({ amountFen }) => amountFen).sort()).toEqual([1.5 * MILLION, MILLION].sort())

  const mine = await house.get('president', 'pledges.show', { id })
  expect(mine).toMatchObject({ ...sums, balanceFen: 7.5 * MILLION, state: 'standing' })
  expect(mine.instalments.map(({ state }) => state)).toEqual(['paid', 'waiting', 'waiting', 'waiting'])
  expect((await house.get('member', 'chambers.show', { id: 'c_xian' })).pledges).toMatchObject(sums)
  const { code } = mine.certificates[0]!
  expect(await house.get('guest', 'certificates.verify', { code })).toMatchObject({
    ...{ kind: 'pledge', name: '认捐证书', holder: 'president 的名字', chamberName: '西安温州商会' },
    text: '与海川集团、西安温州商会为“五水共治 2026”认捐人民币壹仟万元整（¥10,000,000），用于防洪水。',
  })
  const row = [10_000_000, 2_500_000]
  const exported = await house.get('editor', 'pledgeDesk.exportPledges', { campaignId })
  expect((await sheetOf(exported.url))[2]).toEqual(
    expect.arrayContaining([mine.reference, ...row, 7_500_000]),
  )
  const report = await workbookOf(
    (await house.get('editor', 'campaignDesk.exportReport', { id: campaignId })).url,
  )
  const rowsOf = (name: string) => report[name]!.slice(2)
  expect(rowsOf('合计')).toEqual([expect.arrayContaining(['五水共治 2026', ...row, 0.25, 1])])
  expect(rowsOf('按商会')).toEqual([expect.arrayContaining(['西安温州商会', ...row])])
  expect(rowsOf('认捐')).toEqual([expect.arrayContaining(['president 的名字', ...row])])
  expect(
    rowsOf('到账公示')
      .map((cells) => Number(cells[2]))
      .sort((a, b) => a - b),
  ).toEqual([1_000_000, 1_500_000])
})

test('the same form twice counts once', async () => {
  const { id: campaignId } = await openCampaign(house)
  const form = { once: newOnce(), campaignId, terms: terms(house.now()) }
  const first = await house.get('member', 'pledges.make', form)
  expect(await house.get('member', 'pledges.make', form)).toEqual(first)
  expect((await boardOf(house, 'member')).totals).toMatchObject({ pledges: 1, pledgedFen: 100_000 })
})

test('credit is counted once, under the chamber that shares it and no other', async () => {
  const { id } = await openCampaign(house)
  await pledge(house, 'member', id, { credit: { person: false, company: '瓯海鞋业', chamberId: null } })
  const board = await boardOf(house, 'member')
  expect([board.chambers, board.totals.pledgedFen]).toEqual([[], 100_000])
  expect(board.honours).toMatchObject([{ name: '瓯海鞋业', withNames: [] }])
  expect((await house.get('member', 'chambers.show', { id: 'c_xian' })).pledges).toBeNull()
})

test('money that nobody pledged counts as 到账, and goes to its pledge later without counting twice', async () => {
  const { id: campaignId } = await openCampaign(house)
  const { id } = await pledge(house, 'member', campaignId)
  const [no] = (await receive(house, campaignId, null, 30_000)).nos
  expect(await boardOf(house, 'member')).toMatchObject({
    ...{ unmatchedFen: 30_000, totals: { receivedFen: 30_000 } },
    receipts: [{ name: '未署名款项', amountFen: 30_000 }],
  })
  const match = { once: newOnce(), campaignId, no: no!, pledgeId: id, amountFen: 30_000 }
  await house.get('editor', 'pledgeDesk.match', match)
  expect(await boardOf(house, 'member')).toMatchObject({
    ...{ unmatchedFen: 0, totals: { receivedFen: 30_000 }, honours: [{ receivedFen: 30_000 }] },
  })
})

test('a withdrawn pledge leaves the roll and the sums; its history stays with its donor', async () => {
  const { id: campaignId } = await openCampaign(house)
  const { id, certificates } = await pledge(house, 'member', campaignId)
  await house.get('member', 'pledges.withdraw', { once: newOnce(), id, reason: '资金周转' })
  const board = await boardOf(house, 'member')
  expect([board.honours, board.totals]).toEqual([[], { pledgedFen: 0, receivedFen: 0, pledges: 0 }])
  const { history, state } = await house.get('member', 'pledges.show', { id })
  expect([state, history.map(({ words }) => words)]).toEqual([
    ...['withdrawn', ['认捐 1,000 元', '撤回认捐 1,000 元：资金周转']],
  ])
  const { code } = certificates[0]!
  expect((await house.get('guest', 'certificates.verify', { code })).revoked).toMatchObject({
    reason: '认捐已撤回',
  })
})

test('days add up to what there is, and receipts leave the notice after seven days', async () => {
  const { id: campaignId } = await openCampaign(house)
  const { id } = await pledge(house, 'member', campaignId)
  house.passTime(2 * DAY)
  await receive(house, campaignId, id, 40_000)
  const { days, totals } = await boardOf(house, 'member')
  expect(days).toMatchObject([{ pledgedFen: 100_000, receivedFen: 0 }, { receivedFen: 40_000 }])
  expect(days.at(-1)).toMatchObject({ pledgedFen: totals.pledgedFen, receivedFen: totals.receivedFen })
  expect((await boardOf(house, 'member')).receipts[0]!.noticeUntil).toBe(inDays(house.now(), 7))
  house.passTime(7 * DAY)
  expect((await boardOf(house, 'member')).receipts).toHaveLength(1)
  house.passTime(DAY)
  expect((await boardOf(house, 'member')).receipts).toEqual([])
  expect((await house.get('member', 'campaigns.receipts', { id: campaignId })).items).toHaveLength(1)
})

test('the roll turns page after page, by water and by words; another list’s cursor is refused', async () => {
  const { id } = await openCampaign(house)
  for (let i = 0; i < 23; i++) {
    // One person has at most twenty that stand, and makes at most twenty in an hour.
    await pledge(house, i < 12 ? 'member' : 'young', id, {
      water: i < 2 ? 'saving' : 'flood',
      wish: i === 5 ? '治水兴邦' : '',
    })
  }
  const first = await house.get('guest', 'campaigns.honours', { id }).catch(() => null)
  expect(first).toBeNull()
  const page = await house.get('member', 'campaigns.honours', { id })
  const rest = await house.get('member', 'campaigns.honours', { id, cursor: page.next! })
  const ids = [...page.items, ...rest.items].map((row) => row.id)
  expect([new Set(ids).size, rest.next]).toEqual([23, null])
  const found = async (asked: object) =>
    (await house.get('member', 'campaigns.honours', { id, ...asked })).items.length
  expect([
    await found({ water: 'saving' }),
    await found({ query: '兴邦' }),
    await found({ query: '！' }),
  ]).toEqual([2, 1, 0])
  const stray = { id, query: 'x', cursor: page.next! }
  expect((await house.refusal('member', 'campaigns.honours', stray))?.code).toBe('input.cursor_invalid')
})

test('anybody’s phone recomputes the chain to the head’s own figures; an edited line is found', async () => {
  const { campaignId } = await tenMillion()
  const { items, head, next } = await house.get('guest', 'campaigns.verify', { id: campaignId })
  expect(next).toBeNull()
  expect(checkOn(nothingChecked, items)).toMatchObject({ ...head, brokenAt: null })
  const edited = items.map((item, i) =>
    i === 1 ? { ...item, text: item.text.replace('150000000', '150000001') } : item,
  )
  expect(checkOn(nothingChecked, edited).brokenAt).toBe(2)
  const later = await house.get('guest', 'campaigns.verify', { id: campaignId, after: 1 })
  expect(later.items.map(({ no }) => no)).toEqual([2, 3])
})

test('a page of the office’s desk finds a pledge by name, reference and state', async () => {
  const { id: campaignId } = await openCampaign(house)
  const { reference } = await pledge(house, 'member', campaignId, {
    credit: { person: true, company: '瓯海鞋业', chamberId: null },
  })
  await onRoster(house.phone('other'), { name: '别人' })
  await verified(house, 'other')
  await pledge(house, 'other', campaignId)
  const found = async (asked: object) =>
    (await house.get('editor', 'pledgeDesk.list', { campaignId, ...asked })).items.map((row) => row.reference)
  for (const query of [reference, reference.toLowerCase(), '瓯海', 'member'])
    expect([query, await found({ query })]).toEqual([query, [reference]])
  expect([await found({}), await found({ state: 'standing' })].map((each) => each.length)).toEqual([2, 2])
  expect([await found({ state: 'requested' }), await found({ query: '。' })]).toEqual([[], []])
})
