import type { ActionName } from '@contract/index'
import { roles } from '@contract/access'
import { receiptNoOf } from '../../../cloudfunctions/domains/campaigns/receipt-numbers'
import { campaignItems } from '../../../cloudfunctions/domains/campaigns/documents'
import { workbookOf } from '../downloads'
import { House } from '../house'
import { newOnce, openToPublic, pledge, receive } from './world'

/** 隐名: nothing of this may reach anybody but himself and the office. */
const anonymous = {
  ...{ amountFen: 8_888_800, display: 'anonymous' as const, wish: 'secretary 敬上，暗夜实业' },
  credit: { person: true, company: '暗夜实业', chamberId: 'c_xian' },
}
/** Shows his name and keeps his amount to himself. */
const discreet = {
  ...{ amountFen: 7_777_700, display: 'amountHidden' as const, wish: '' },
  credit: { person: true, company: '低调鞋业', chamberId: null },
}
const others = ['guest', 'member', 'president']

let house: House
let campaignId: string
let hidden: Awaited<ReturnType<typeof pledge>>
let quiet: Awaited<ReturnType<typeof pledge>>
beforeAll(async () => {
  house = await House.open()
  campaignId = (await openToPublic(house)).id
  await pledge(house, 'member', campaignId, { amountFen: 1_000_000 })
  hidden = await pledge(house, 'secretary', campaignId, anonymous)
  quiet = await pledge(house, 'young', campaignId, discreet)
  for (const amountFen of [1_100, 1_200, 1_300, 1_400]) await receive(house, campaignId, hidden.id, amountFen)
  for (const amountFen of [3_333_300, 2_222_200]) await receive(house, campaignId, quiet.id, amountFen)
  const [no] = (await receive(house, campaignId, hidden.id, 5_500)).nos
  const reason = 'secretary 的名字（暗夜实业）打错了金额'
  await house.get('editor', 'pledgeDesk.correct', { once: newOnce(), campaignId, no: no!, reason })
})
afterAll(() => house.close())

/** Everything of pledges that is not the office's, with every word that he might be looked for by. */
const asked = (): [ActionName, unknown][] => [
  ['campaigns.board', {}],
  ['campaigns.show', { id: campaignId }],
  ['campaigns.receipts', { id: campaignId }],
  ['campaigns.verify', { id: campaignId }],
  ...['', '隐名', 'secretary', '暗夜', '敬上', '西安', hidden.reference].map(
    (query): [ActionName, unknown] => [...(['campaigns.honours', { id: campaignId, query }] as const)],
  ),
  ['pledges.mine', {}],
  ['pledges.show', { id: hidden.id }],
  ['certificates.mine', {}],
  ['inbox.list', {}],
]
async function heardBy(who: string) {
  const replies = await Promise.all(asked().map(([name, input]) => house.raw(who, name, input)))
  return replies.map((reply) => JSON.stringify(reply))
}

/** Cursors are words for the server alone, but anybody can open them. */
const opened = (text: string) =>
  text +
  [...text.matchAll(/"next":"([\w-]+)"/g)]
    .map(([, cursor]) => Buffer.from(cursor!, 'base64url').toString())
    .join()

test('no reply to anybody else names an anonymous donor, his company, wish, reference, pledge or certificate', async () => {
  const secrets = [
    ...['secretary', '暗夜', '敬上', hidden.reference, hidden.id, house.personId('secretary')],
    ...[house.phone('secretary'), ...hidden.certificates.map(({ code }) => code)],
  ]
  for (const who of others) {
    const heard = (await heardBy(who)).map(opened).join('\n')
    expect([who, secrets.filter((secret) => heard.includes(secret))]).toEqual([who, []])
  }
  const own = (await heardBy('secretary')).join()
  expect(secrets.filter((secret) => !own.includes(secret) && secret !== house.phone('secretary'))).toEqual([
    house.personId('secretary'),
  ])
})

test('his row has no name, company, chamber or wish, and is found by 隐名 alone', async () => {
  const found = async (query: string) =>
    (await house.get('president', 'campaigns.honours', { id: campaignId, query })).items
  const [row] = await found('隐名')
  expect(row).toMatchObject({ name: '隐名', withNames: [], wish: '', pledgedFen: 8_888_800 })
  for (const query of ['secretary', '暗夜', '敬上', '西安', hidden.reference, '88888'])
    expect([query, await found(query)]).toEqual([query, []])
})

test('rows of a day stand in the order of ids made for the list, not of time or amount', async () => {
  const { items } = await house.get('guest', 'campaigns.honours', { id: campaignId })
  const ids = items.map(({ id }) => id)
  expect(ids).toEqual([...ids].sort().reverse())
  expect(ids.some((id) => [hidden.id, quiet.id].includes(id))).toBe(false)
})

test('an amount that is kept back stands in no row, neither the promise nor a receipt', async () => {
  for (const who of others) {
    const { items } = await house.get(who, 'campaigns.honours', { id: campaignId, query: '低调' })
    expect(items).toMatchObject([{ name: 'young 的名字', pledgedFen: null, receivedFen: null }])
    const receipts = (await house.get(who, 'campaigns.receipts', { id: campaignId })).items
    const his = receipts.filter(({ name }) => name === 'young 的名字')
    expect(his.map(({ amountFen }) => amountFen)).toEqual([null, null])
  }
})

test('receipts cannot be counted off against the chain: neither their numbers nor their order are its own', async () => {
  const { items } = await house.get('guest', 'campaigns.receipts', { id: campaignId })
  const chain = (await house.get('guest', 'campaigns.verify', { id: campaignId })).items
  const { secret } = (await campaignItems.get(campaignId))!
  const shown = items.map(({ no }) => no)
  const booked = chain.filter(({ words }) => words === '到账').map(({ no }) => receiptNoOf(secret, no))
  expect([...shown].sort()).toEqual([...booked].sort())
  expect(shown.filter((no) => no <= chain.length)).toEqual([])
  expect([booked, [...booked].reverse()]).not.toContainEqual(shown)
})

test('lines of the chain have nothing in common by which two could be put to one pledge', async () => {
  const { items } = await house.get('guest', 'campaigns.verify', { id: campaignId })
  const seals = items.map(({ text }) => (JSON.parse(text) as unknown[]).at(-1))
  expect(new Set(seals).size).toBe(items.length)
  expect(items.every(({ text }) => (JSON.parse(text) as unknown[]).length === 7)).toBe(true)
})

test('the office’s words about a receipt lose the name on their way out', async () => {
  const { items } = await house.get('guest', 'campaigns.receipts', { id: campaignId })
  const corrected = items.find(({ correctedBy }) => correctedBy !== null)
  expect(corrected).toMatchObject({
    name: '隐名',
    amountFen: 5_500,
    correctedBy: { reason: '登记有误' },
  })
})

test('files that the office passes on keep names and amounts hidden', async () => {
  const report = await house.get('editor', 'campaignDesk.exportReport', { id: campaignId })
  const roll = await house.get('editor', 'pledgeDesk.exportPledges', { campaignId })
  for (const { url } of [report, roll]) {
    const text = JSON.stringify(await workbookOf(url))
    expect(['secretary', '暗夜', '敬上', '77777', '33333'].filter((secret) => text.includes(secret))).toEqual(
      [],
    )
    expect(text).toContain('不公开')
    expect(text).toContain('88888')
  }
})

test('another’s pledge is as good as none, also for the president of his chamber', async () => {
  for (const who of roles.filter((role) => !['guest', 'secretary', 'editor', 'manager'].includes(role)))
    for (const [name, input] of [
      ['pledges.show', { id: hidden.id }],
      ['pledges.ask', { id: hidden.id, text: '改' }],
      ['pledges.saveReceipt', { id: hidden.id, receipt: { title: '某公司' } }],
    ] as [ActionName, unknown][])
      expect([who, name, await house.raw(who, name, input)]).toMatchObject([
        ...[who, name, { ok: false, error: { code: 'pledge.not_found' } }],
      ])
})

test('who was seen by name and goes into hiding gets another id on the roll', async () => {
  const { id } = await pledge(house, 'member', campaignId, { amountFen: 4_242_400 })
  const rowOf = async () =>
    (await house.get('guest', 'campaigns.honours', { id: campaignId })).items.find(
      ({ pledgedFen }) => pledgedFen === 4_242_400,
    )!
  const before = await rowOf()
  const { terms } = await house.get('member', 'pledges.show', { id })
  await house.get('member', 'pledges.change', {
    once: newOnce(),
    id,
    terms: { ...terms, display: 'anonymous' },
  })
  const after = await rowOf()
  expect([before.name, after.name]).toEqual(['member 的名字', '隐名'])
  expect(after.id).not.toBe(before.id)
  await house.get('member', 'pledges.withdraw', { once: newOnce(), id, reason: '测试' })
})

test('what whoever leaves has promised stays in the sums, without a name anywhere', async () => {
  const { id } = await pledge(house, 'president', campaignId, {
    ...{ amountFen: 600_600, wish: '乡情永在' },
    credit: { person: true, company: '离去集团', chamberId: 'c_xian' },
  })
  await receive(house, campaignId, id, 100_100)
  await house.get('president', 'campaigns.object', { id: campaignId, no: null, text: '少了一笔' })
  const { code } = (await house.get('president', 'pledges.show', { id })).certificates[0]!
  expect(JSON.stringify((await house.get('president', 'personalData.show', {})).items)).toContain('离去集团')
  const before = (await house.get('guest', 'campaigns.board', {})).board!.totals
  await house.get('president', 'personalData.leave', { confirm: '退出' })
  const { board } = await house.get('guest', 'campaigns.board', {})
  expect(board!.totals).toEqual(before)
  const desk = await house.get('editor', 'pledgeDesk.show', { id })
  const certificate = await house.get('guest', 'certificates.verify', { code })
  const [objection] = (await house.get('editor', 'pledgeDesk.objections', {})).items
  const left = JSON.stringify([board, desk, certificate, objection])
  expect(['president', '离去', '乡情'].filter((secret) => left.includes(secret))).toEqual([])
  expect(desk).toMatchObject({ donorName: '隐名', pledgedFen: 600_600, receivedFen: 100_100 })
})

test('the office finds him by his name and company', async () => {
  const { items } = await house.get('editor', 'pledgeDesk.list', { campaignId, query: '暗夜' })
  expect(items).toMatchObject([{ donorName: 'secretary 的名字', company: '暗夜实业', display: 'anonymous' }])
})
