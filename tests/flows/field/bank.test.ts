import { auditEntries } from '../../../cloudfunctions/kernel/audit/entries'
import { bankRows } from '../../../cloudfunctions/domains/pledges/documents'
import { checkData } from '../../../scripts/check-data'
import { House } from '../house'
import { terms } from '../pledges/drafting'
import { boardOf, newOnce, openCampaign, pledge } from '../pledges/world'
import { bankOf, type Line } from './bank-world'

let house: House
let a: string
beforeAll(async () => {
  house = await House.open()
})
beforeEach(async () => {
  await house.clear()
  a = (await openCampaign(house)).id
})
afterAll(() => house.close())

const { today, bring, imported, rowsOf, confirm, confirmSurely } = bankOf(() => house)
const received = async (id: string) => (await boardOf(house, 'member', id)).totals.receivedFen
const MINUTE = 60_000
const recorded = (campaignId: string, name: string, over: Parameters<typeof terms>[1] = {}) =>
  house.get('editor', 'pledgeDesk.record', {
    ...{ once: newOnce(), campaignId, donor: { name, phone: null, chamberId: null } },
    terms: terms(house.now(), over),
  })

test('B6 rows under a placeholder number are both booked', async () => {
  const [zeros, dash] = ['000000000', '-']
  await imported(a, [
    [today(), '1,000.00', '甲', '', zeros],
    [today(), '1,000.00', '乙', '', zeros],
    [today(), '1,000.00', '丙', '', dash],
    [today(), '1,000.00', '丁', '', dash],
  ])
  const outcomes = await confirm(
    a,
    (await rowsOf(a)).map(({ id }) => ({ id, pledgeId: null })),
  )
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['booked', 'booked', 'booked', 'booked'])
  expect(await received(a)).toBe(400_000)
})

test('B8 the same sum of the same payer at another hour is another payment', async () => {
  await imported(a, [[`${today()} 09:01`, '1000.00', '项知远', '', '']])
  await imported(a, [[`${today()} 15:30`, '1000.00', '项知远', '', '']])
  const rows = await rowsOf(a)
  expect(rows.map(({ against }) => against)).toEqual([[], []])
  const outcomes = await confirm(
    a,
    rows.map(({ id }) => ({ id, pledgeId: null })),
  )
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['booked', 'booked'])
})
test('B8 without the hour in one of two files they may be one payment, and that is said', async () => {
  await bring(a, [
    ['交易时间', '贷方金额', '对方户名'],
    [`${today()} 09:01`, '1000.00', '项知远'],
  ])
  house.passTime(MINUTE)
  await bring(a, [
    ['交易日期', '贷方金额', '对方户名'],
    [today(), '1000.00', '项知远'],
  ])
  const rows = await rowsOf(a)
  expect(rows.map(({ against }) => against[0])).toEqual(
    Array(2).fill(expect.stringContaining('可能是同一笔')),
  )
})

test('B9 with and without notes it is one row', async () => {
  await bring(a, [
    ['交易日期', '贷方金额', '对方户名', '流水号'],
    [today(), '5', '甲', 'N1'],
  ])
  await bring(a, [
    ['交易日期', '摘要', '贷方金额', '对方户名', '流水号'],
    [today(), '捐款', '5', '甲', 'N1'],
  ])
  expect(await rowsOf(a)).toHaveLength(1)
})

test('B12 one payment imported into two campaigns is booked in the first, which the second names', async () => {
  const { id: b } = await openCampaign(house, { title: '第二个项目' })
  const rows: Line[] = [
    [today(), '700', '甲', '', 'N1'],
    [`${today()} 10:00`, '800', '乙', '', ''],
  ]
  for (const row of rows) for (const campaign of [a, b]) await imported(campaign, [row])
  const first = await confirm(
    a,
    (await rowsOf(a)).map(({ id }) => ({ id, pledgeId: null })),
  )
  expect(first.map(({ outcome }) => outcome)).toEqual(['booked', 'booked'])
  const second = await confirm(
    b,
    (await rowsOf(b)).map(({ id }) => ({ id, pledgeId: null })),
  )
  expect(second.map(({ outcome }) => outcome)).toEqual(['refused', 'refused'])
  expect(second[0]!.reason).toContain('“五水共治')
  expect(await received(b)).toBe(0)
})

test('B13 a payment and what takes it back are both shown, and neither is confirmed together with others', async () => {
  await pledge(house, 'member', a, { amountFen: 500_000 })
  const payer = 'member 的名字'
  await imported(a, [
    [today(), '5000', payer, '捐款', 'N1'],
    [today(), '-5000', payer, '冲正', 'N2'],
  ])
  const rows = await rowsOf(a)
  expect(rows.map(({ amountFen, sure }) => [amountFen, sure]).sort()).toEqual([
    [-500_000, false],
    [500_000, false],
  ])
  expect(rows.find(({ amountFen }) => amountFen > 0)!.against).toContain('银行冲正了这笔款')
  const [back] = rows.filter(({ amountFen }) => amountFen < 0)
  expect(await confirm(a, [{ id: back!.id, pledgeId: null }])).toMatchObject([
    { outcome: 'refused', reason: '这是银行的冲正（−5,000 元），不是到账，不能登记' },
  ])
})
test('B13 a reversal in a later file stops what waits to be booked', async () => {
  await imported(a, [[today(), '5000', '甲', '捐款', 'N1']])
  await confirm(
    a,
    (await rowsOf(a)).map(({ id }) => ({ id, pledgeId: null })),
    false,
  )
  await imported(a, [[today(), '-5000', '甲', '抹账', 'N2']])
  house.passTime(11 * MINUTE)
  await house.fire('book-bank-rows')
  expect(await received(a)).toBe(0)
  const open = await rowsOf(a)
  expect(open.find(({ amountFen }) => amountFen > 0)!.against).toContain('银行后来冲正了这笔款')
})

test('B15 after 冲销 the row is open again and goes to another pledge', async () => {
  const five = { amountFen: 500_000 }
  const [wrong, right] = [await recorded(a, '甲', five), await recorded(a, '乙', five)]
  await imported(a, [[today(), '5000', '乙', '', 'N1']])
  const { id } = (await rowsOf(a))[0]!
  const [first] = await confirm(a, [{ id, pledgeId: wrong.id }])
  const [refused] = await confirm(a, [{ id, pledgeId: right.id }])
  expect(refused).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('已登记为第') })
  const correction = { once: newOnce(), campaignId: a, no: first!.nos[0]!, reason: '记错了人' }
  await house.get('editor', 'pledgeDesk.correct', correction)
  expect(await rowsOf(a)).toMatchObject([
    { id, recordedNo: null, against: [expect.stringContaining('已冲销')] },
  ])
  expect(await confirmSurely(a, { id, pledgeId: right.id })).toMatchObject([{ outcome: 'booked' }])
  expect((await house.get('editor', 'pledgeDesk.show', { id: right.id })).receivedFen).toBe(500_000)
  expect(await received(a)).toBe(500_000)
  expect(await checkData()).toEqual([])
})
test('B15 a correction that broke off before it opened the row does not keep it shut', async () => {
  await imported(a, [[today(), '5000', '乙', '', 'N1']])
  const { id } = (await rowsOf(a))[0]!
  const [first] = await confirm(a, [{ id, pledgeId: null }])
  const stored = (await bankRows.get(id))!
  await house.get('editor', 'pledgeDesk.correct', {
    once: newOnce(),
    campaignId: a,
    no: first!.nos[0]!,
    reason: '错',
  })
  await bankRows.put(stored)
  const { id: pledgeId } = await recorded(a, '乙', { amountFen: 500_000 })
  expect(await confirmSurely(a, { id, pledgeId })).toMatchObject([{ outcome: 'booked' }])
  expect(await received(a)).toBe(500_000)
})

test('B16 what was ignored by mistake is restored, and importing again says that it is ignored', async () => {
  const row: Line = [today(), '5', '甲', '', 'N1']
  await imported(a, [row])
  const { id } = (await rowsOf(a))[0]!
  await house.get('editor', 'pledgeDesk.ignoreBankRow', { campaignId: a, id, reason: '利息' })
  expect(await imported(a, [row])).toMatchObject({ counts: { new: 0, left: 1 } })
  for (let i = 0; i < 2; i++)
    expect(await house.get('editor', 'pledgeDesk.restoreBankRow', { campaignId: a, id })).toMatchObject({
      id,
      reason: '',
    })
  expect(await confirm(a, [{ id, pledgeId: null }])).toMatchObject([{ outcome: 'booked' }])
  expect((await house.refusal('editor', 'pledgeDesk.restoreBankRow', { campaignId: a, id }))?.code).toBe(
    'bank_row.recorded',
  )
})

test('G7 the good row is booked and said so, the other refused with its reason; the log says both', async () => {
  await imported(a, [
    [today(), '1000', '甲', '', 'N1'],
    [today(), '2000', '乙', '', 'N2'],
  ])
  const [good, bad] = (await rowsOf(a)).sort((x, y) => x.amountFen - y.amountFen)
  const outcomes = await confirm(a, [
    { id: good!.id, pledgeId: null },
    { id: bad!.id, pledgeId: 'pl_none' },
    { id: `${a}:none`, pledgeId: null },
  ])
  expect(outcomes).toMatchObject([
    { outcome: 'booked' },
    { outcome: 'refused', reason: '没有找到这笔认捐' },
    { outcome: 'refused', reason: '没有找到这笔银行流水' },
  ])
  const [logged] = await auditEntries.find({
    where: { action: 'pledgeDesk.confirmBankRows' },
    order: ['_id', 'desc'],
    limit: 1,
  })
  expect(JSON.stringify(logged)).toContain(
    '已登记 1 笔，待入账 0 笔，未登记 2 笔（没有找到这笔认捐；没有找到这笔银行流水）',
  )
})

test('H2 confirmed rows wait ten minutes, can be taken back, and are public only when booked', async () => {
  const { id: pledgeId } = await recorded(a, '林晓瓯', { amountFen: 3_000_000 })
  await imported(a, [
    [today(), '10000', '林晓瓯', '', 'N1'],
    [today(), '5', '甲', '', 'N2'],
  ])
  const choices = (await rowsOf(a)).map(({ id, proposal }) => ({ id, pledgeId: proposal?.pledge.id ?? null }))
  const outcomes = await confirm(a, choices, false)
  expect(outcomes).toMatchObject([{ outcome: 'waiting' }, { outcome: 'waiting' }])
  expect(outcomes[0]!.bookAt! - house.now()).toBeGreaterThan(9 * MINUTE)
  await house.fire('book-bank-rows')
  expect(await received(a)).toBe(0)
  const waiting = await rowsOf(a, 'waiting')
  expect(waiting.map(({ chosen }) => chosen?.id ?? null).sort()).toEqual([pledgeId, null].sort())
  const loose = waiting.find(({ chosen }) => chosen === null)!
  const back = { campaignId: a, ids: [loose.id] }
  for (let i = 0; i < 2; i++)
    expect((await house.get('editor', 'pledgeDesk.takeBackBankRows', back)).rows).toMatchObject([
      { outcome: 'open' },
    ])
  house.passTime(11 * MINUTE)
  for (let i = 0; i < 2; i++) await house.fire('book-bank-rows')
  expect(await received(a)).toBe(1_000_000)
  expect(await rowsOf(a, 'recorded')).toMatchObject([{ payer: '林晓瓯' }])
  expect(await rowsOf(a)).toMatchObject([{ id: loose.id, state: 'unmatched' }])
  const late = { campaignId: a, ids: [(await rowsOf(a, 'recorded'))[0]!.id] }
  expect((await house.get('editor', 'pledgeDesk.takeBackBankRows', late)).rows).toMatchObject([
    { outcome: 'refused' },
  ])
  expect(await checkData()).toEqual([])
})
test('H2 a row that the books refuse does not stop the others, and says why', async () => {
  await imported(a, [
    [today(), '5', '甲', '', 'NUMBER1'],
    [today(), '6', '乙', '', 'NUMBER2'],
  ])
  await confirm(
    a,
    (await rowsOf(a)).map(({ id }) => ({ id, pledgeId: null })),
    false,
  )
  const transfer = {
    on: today(),
    payer: '甲',
    bankNo: 'NUMBER1',
    shares: [{ pledgeId: null, amountFen: 500 }],
  }
  const input = { once: newOnce(), campaignId: a, transfer }
  const asked = await house.refusal('editor', 'pledgeDesk.receive', input)
  await house.get('editor', 'pledgeDesk.receive', { ...input, sure: asked!.sure })
  house.passTime(11 * MINUTE)
  await house.fire('book-bank-rows')
  expect(await received(a)).toBe(1_100)
  expect(await rowsOf(a)).toMatchObject([
    { payer: '甲', against: expect.arrayContaining([expect.stringContaining('可能已登记为第')]) },
  ])
})
test('H2 what another confirmed for somebody else is not confirmed over his head', async () => {
  const { id: pledgeId } = await recorded(a, '林晓瓯')
  await imported(a, [[today(), '5', '甲', '', 'N1']])
  const { id } = (await rowsOf(a))[0]!
  expect(await confirm(a, [{ id, pledgeId }], false)).toMatchObject([{ outcome: 'waiting' }])
  expect(await confirm(a, [{ id, pledgeId }], false)).toMatchObject([{ outcome: 'waiting' }])
  expect(await confirm(a, [{ id, pledgeId: null }])).toMatchObject([{ outcome: 'refused' }])
  expect(await confirm(a, [{ id, pledgeId }])).toMatchObject([{ outcome: 'booked' }])
})
