import writeExcel from 'write-excel-file/node'
import { House } from '../house'
import { bringStatement } from '../importing'
import { inDays } from './drafting'
import { boardOf, newOnce, openCampaign, pledge } from './world'

let house: House
let campaignId: string
beforeAll(async () => {
  house = await House.open()
})
beforeEach(async () => {
  await house.clear()
  campaignId = (await openCampaign(house)).id
})
afterAll(() => house.close())

type Row = [day: string, income: string, payer: string, note: string, bankNo: string]
const headings = ['交易日期', '贷方金额', '对方户名', '附言', '流水号']
const today = () => inDays(house.now(), 0)
const csv = (rows: Row[]) =>
  Buffer.from([headings, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'))

async function bring(bytes: Buffer, name = '流水.csv') {
  const { counts } = await bringStatement(house, campaignId, await house.upload(name, bytes), name)
  return { fresh: counts.new, known: counts.unchanged, problems: counts.error }
}
const imported = (rows: Row[]) => bring(csv(rows))
const rowsOf = async (state: 'open' | 'recorded' | 'ignored' = 'open') =>
  (await house.get('editor', 'pledgeDesk.bankRows', { campaignId, state })).items
const confirm = (rows: { id: string; pledgeId: string | null; sure?: string }[]) =>
  house.ask('editor', 'pledgeDesk.confirmBankRows', { campaignId, rows, atOnce: true })

test('a row goes to its pledge by reference, by amount and name, by name alone; the rest waits', async () => {
  const company = { person: true, company: '瓯海鞋业有限公司', chamberId: null }
  const named = await pledge(house, 'member', campaignId)
  const exact = await pledge(house, 'young', campaignId, { amountFen: 50_000, credit: company })
  const lone = await pledge(house, 'president', campaignId)
  await imported([
    [today(), '300.00', '某人', `五水共治 ${named.reference.toLowerCase()}`, 'B1'],
    [today(), '500', '瓯海鞋业 有限公司', '捐款', 'B2'],
    [today(), '12', 'president 的名字', '', 'B3'],
    [today(), '9', '路人', '', 'B4'],
  ])
  const proposed = Object.fromEntries(
    (await rowsOf()).map(({ amountFen, state, proposal }) => [
      ...[amountFen, [state, proposal?.pledge.id, proposal?.because]],
    ]),
  )
  expect(proposed).toEqual({
    30_000: ['proposed', named.id, '编号'],
    50_000: ['proposed', exact.id, '金额和姓名'],
    1_200: ['proposed', lone.id, '姓名'],
    900: ['unmatched', undefined, undefined],
  })
})

test('the same name twice leaves the choice to the office', async () => {
  for (let i = 0; i < 2; i++) await pledge(house, 'member', campaignId)
  await imported([[today(), '1000', 'member 的名字', '', '']])
  expect(await rowsOf()).toMatchObject([{ state: 'unmatched' }])
})

test('importing again brings nothing new; a longer file only what is new; two alike are two', async () => {
  const [a, b]: Row[] = [
    [today(), '100', '甲', '', ''],
    [today(), '200', '乙', '', ''],
  ] as [Row, Row]
  expect(await imported([a!, a!])).toEqual({ fresh: 2, known: 0, problems: 0 })
  expect(await imported([a!, a!])).toMatchObject({ fresh: 0, known: 2 })
  expect(await imported([b!, a!, a!])).toMatchObject({ fresh: 1, known: 2 })
  expect(await rowsOf()).toHaveLength(3)
})

test('Excel’s own numbers and dates are read, too', async () => {
  const data = [
    headings.map((value) => ({ value, type: String })),
    [
      { value: new Date(`${today()}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' },
      { value: 1234.56, type: Number },
      { value: '甲', type: String },
      { value: '', type: String },
      { value: '20261123000001', type: String },
    ],
  ]
  const reply = await bring(await writeExcel(data as never, {} as never).toBuffer(), '流水.xlsx')
  expect(reply).toEqual({ fresh: 1, known: 0, problems: 0 })
  expect(await rowsOf()).toMatchObject([{ on: today(), amountFen: 123_456, payer: '甲' }])
})

test('what is confirmed is booked once, whoever confirms it how often', async () => {
  const { id } = await pledge(house, 'member', campaignId)
  await imported([
    [today(), '300', '甲', '', 'B1'],
    [today(), '7', '乙', '', 'B2'],
  ])
  const [paid, loose] = [300_00, 7_00].map(
    async (amountFen) => (await rowsOf()).find((row) => row.amountFen === amountFen)!.id,
  )
  const rows = [
    { id: await paid!, pledgeId: id },
    { id: await loose!, pledgeId: null },
  ]
  const twice = await Promise.all([confirm(rows), confirm(rows)])
  const outcomes = twice.map((reply) => (reply.ok ? reply.data.rows : []))
  expect(outcomes[0]).toMatchObject([{ outcome: 'booked' }, { outcome: 'booked' }])
  expect(outcomes[1]).toEqual(outcomes[0])
  expect(await confirm(rows)).toEqual({ ok: true, data: { rows: outcomes[0] } })
  expect(await boardOf(house, 'member')).toMatchObject({ unmatchedFen: 700, totals: { receivedFen: 30_700 } })
  expect(await rowsOf()).toEqual([])
  const recorded = await rowsOf('recorded')
  expect(recorded.map(({ recordedNo }) => recordedNo).every((no) => no! > 1)).toBe(true)
  expect((await imported([[today(), '300', '甲', '', 'B1']])).fresh).toBe(0)
})

test('what was entered by hand before is refused by its bank number, and stays open', async () => {
  const { id: pledgeId } = await pledge(house, 'member', campaignId)
  const transfer = { on: today(), payer: '甲', bankNo: 'B1', shares: [{ pledgeId, amountFen: 30_000 }] }
  await house.get('editor', 'pledgeDesk.receive', { once: newOnce(), campaignId, transfer })
  await imported([
    [today(), '300', '甲', '', 'B1'],
    [today(), '8', '乙', '', 'B2'],
  ])
  const rows = (await rowsOf()).map(({ id }) => ({ id, pledgeId }))
  const asked = await confirm(rows)
  const doubted = asked.ok ? asked.data.rows.filter(({ sure }) => sure) : []
  expect(doubted.map(({ reason }) => reason)).toEqual([expect.stringContaining('可能已登记为第 2 号')])
  const reply = await confirm(doubted.map(({ id, sure }) => ({ id, pledgeId, sure })))
  const reasons = reply.ok ? reply.data.rows.map(({ reason }) => reason) : []
  expect(reasons).toEqual(['流水号 B1 的这笔款已登记为第 2 号，没有再次登记'])
  expect((await rowsOf()).map(({ amountFen }) => amountFen)).toEqual([30_000])
  expect((await boardOf(house, 'member')).totals.receivedFen).toBe(30_800)
})

test('interest is ignored with its reason; what is settled is not settled otherwise', async () => {
  await imported([
    [today(), '0.35', '利息', '', ''],
    [today(), '10', '甲', '', ''],
  ])
  const [other, interest] = (await rowsOf()).sort((a, b) => b.amountFen - a.amountFen)
  const ignore = { campaignId, id: interest!.id, reason: '利息' }
  for (let i = 0; i < 2; i++)
    expect(await house.get('editor', 'pledgeDesk.ignoreBankRow', ignore)).toMatchObject({ state: 'ignored' })
  await confirm([{ id: other!.id, pledgeId: null }])
  const reasons = async (rows: { id: string; pledgeId: string | null }[]) => {
    const reply = await confirm(rows)
    return reply.ok ? reply.data.rows.map(({ reason }) => reason) : [reply.error.code]
  }
  expect([
    await reasons([{ id: interest!.id, pledgeId: null }]),
    await reasons([{ id: `${campaignId}:none`, pledgeId: null }]),
    await reasons([other!, other!].map(({ id }) => ({ id, pledgeId: null }))),
  ]).toEqual([['这笔流水已经忽略，不能再处理'], ['没有找到这笔银行流水'], ['bank_row.chosen_twice']])
  const elsewhere = { ...ignore, campaignId: (await openCampaign(house)).id }
  const codes = [
    await house.ask('editor', 'pledgeDesk.ignoreBankRow', { ...ignore, id: other!.id }),
    await house.ask('editor', 'pledgeDesk.ignoreBankRow', elsewhere),
  ].map((reply) => (reply.ok ? null : reply.error.code))
  expect(codes).toEqual(['bank_row.recorded', 'bank_row.not_found'])
})
