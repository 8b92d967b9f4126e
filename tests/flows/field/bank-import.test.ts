import type { ImportView } from '@contract/imports'
import { bankRows, type BankRowDocument } from '../../../cloudfunctions/domains/pledges/documents'
import { House } from '../house'
import { advance, bringStatement, rowsOf as importedRows } from '../importing'
import { campaignDraft } from '../pledges/drafting'
import { openCampaign } from '../pledges/world'
import { bankOf, csvOf } from './bank-world'

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

const { today, rowsOf } = bankOf(() => house)

async function start(table: readonly string[][], name = '流水.csv') {
  const upload = await house.upload(name, csvOf(table))
  return house.get('editor', 'imports.start', { kind: 'bank', campaignId, upload, name })
}
const map = async ({ id, mapping }: ImportView, answers: Record<string, string> = {}) =>
  advance(house, await house.get('editor', 'imports.map', { id, mapping: { ...mapping, answers } }))
const apply = async ({ id }: ImportView, withoutErrors = false) =>
  advance(house, await house.get('editor', 'imports.apply', { id, withoutErrors }))

test('B4 columns that are understood are proposed, everything is shown before it is stored, and what is left out says why', async () => {
  const view = await map(
    await start([
      ['账户：基金会'],
      ['交易日期', '借方发生额', '贷方发生额/元(收入)', '对方单位名称', '币种', '摘要'],
      [today(), '', '5,000.00', '项知远', '人民币', '捐款'],
      [today(), '30.00', '', '某公司', '人民币', '付款'],
      [today(), '', '1000', 'X LTD', 'USD', ''],
      [today(), '', '85000', '', '', '本月合计'],
    ]),
  )
  expect(view).toMatchObject({ state: 'ready', counts: { new: 1, left: 2, error: 1 } })
  const rows = await importedRows(house, view.id)
  const said = Object.fromEntries(rows.map(({ row, notes }) => [row, notes['']]))
  expect(said).toMatchObject({
    4: '是支出',
    5: expect.stringContaining('不是人民币'),
    6: '是合计或结转，不是一笔款',
  })
  expect(await rowsOf(campaignId)).toEqual([])
  expect(await apply(view, true)).toMatchObject({ state: 'done' })
  expect(await rowsOf(campaignId)).toMatchObject([{ payer: '项知远', amountFen: 500_000 }])
})

test('B4 a column that may turn the direction is asked about, its words one by one, and the answers are kept for the same headings', async () => {
  const table = [
    ['日期', '金额', '标记一', '对方户名'],
    [today(), '5', 'A', '甲方鞋业有限公司'],
    [today(), '7', 'B', '乙方鞋业有限公司'],
  ]
  const started = await start(table)
  const asked = await map(started)
  expect(asked.state).toBe('mapping')
  expect(asked.questions[0]!.text).toContain('看不懂“标记一”这一列（写着A、B）')
  const columns = { ...started.mapping.columns, side: [2] }
  const byWord = await map({ ...asked, mapping: { ...started.mapping, columns } })
  expect(byWord.questions.map(({ text }) => text)).toEqual([
    '“标记一”里的“A”是收入还是支出？',
    '“标记一”里的“B”是收入还是支出？',
  ])
  const answers = Object.fromEntries(byWord.questions.map(({ key }, i) => [key, i === 0 ? 'in' : 'out']))
  const ready = await map({ ...byWord, mapping: { ...byWord.mapping, columns } }, answers)
  expect(ready).toMatchObject({ state: 'ready', counts: { new: 1, left: 1 } })
  await apply(ready)
  expect(await rowsOf(campaignId)).toMatchObject([{ payer: '甲方鞋业有限公司' }])
  const next = await start([...table, [today(), '9', 'A', '丙方鞋业有限公司']], '另一天.csv')
  expect(next).toMatchObject({ remembered: true, mapping: { answers } })
})

test('B4 no payer is said before anything is stored', async () => {
  const asked = await map(
    await start([
      ['日期', '贷方金额', '谁'],
      [today(), '5', '项知远'],
    ]),
  )
  expect(asked.questions.map(({ text }) => text)).toEqual([expect.stringContaining('没有选付款人')])
  const columns = { ...asked.mapping.columns, payer: [2] }
  expect(await map({ ...asked, mapping: { ...asked.mapping, columns } })).toMatchObject({ state: 'ready' })
})

test('B16 the same file again says of each row what is known of it; an import is taken back while nobody decided', async () => {
  const table = [
    ['交易日期', '贷方金额', '对方户名', '流水号'],
    [today(), '5', '甲', 'NUMBER1'],
    [today(), '6', '乙', 'NUMBER2'],
    [today(), '7', '丙', 'NUMBER3'],
  ]
  const first = await apply(await map(await start(table)))
  const of = async (payer: string) => (await rowsOf(campaignId)).find((row) => row.payer === payer)!
  const { id: ignored } = await of('乙')
  await house.get('editor', 'pledgeDesk.ignoreBankRow', { campaignId, id: ignored, reason: '利息' })
  const rows = [{ id: (await of('甲')).id, pledgeId: null }]
  await house.get('editor', 'pledgeDesk.confirmBankRows', { campaignId, rows, atOnce: true })
  const again = await map(await start(table, '再来.csv'))
  expect(again.counts).toMatchObject({ new: 0, unchanged: 2, left: 1 })
  const said = (await importedRows(house, again.id)).map(({ notes, remarks }) => notes[''] ?? remarks[''])
  expect(said).toEqual([
    expect.stringMatching(/^以前导入过，已登记为第 \d+ 号$/),
    '以前忽略过，原因：利息。要登记请在“已忽略”里恢复',
    '以前导入过，等您确认',
  ])
  const back = await advance(house, await house.get('editor', 'imports.takeBack', { id: first.id }))
  expect(back).toMatchObject({ state: 'takenBack', kept: 2 })
  expect(await rowsOf(campaignId)).toEqual([])
})

test('B9 a row stored before payments had an identity is known again, whatever its notes, and is confirmed', async () => {
  const table = [
    ['交易日期', '贷方金额', '对方户名', '附言', '流水号'],
    [today(), '5', '甲', '捐款', 'NUMBER1'],
    [today(), '6', '乙', '', ''],
  ]
  const old = (amountFen: number, payer: string, bankNo: string): BankRowDocument => {
    const [_id, on] = [`${campaignId}:old${amountFen}`, today()]
    const row = { _id, campaignId, on, amountFen, payer, note: '摘要', bankNo, importedAt: 1 }
    return { ...row, state: 'open', nos: [], reason: '', rank: `${on}.old${amountFen}` }
  }
  for (const row of [old(500, '甲', 'NUMBER1'), old(600, '乙', '')]) await bankRows.put(row)
  const { counts } = await apply(await map(await start(table)))
  expect(counts).toMatchObject({ new: 0, unchanged: 2 })
  const rows = (await rowsOf(campaignId)).map(({ id }) => ({ id, pledgeId: null }))
  expect(rows.map(({ id }) => id).sort()).toEqual([`${campaignId}:old500`, `${campaignId}:old600`])
  const input = { campaignId, rows, atOnce: true }
  const outcomes = (await house.get('editor', 'pledgeDesk.confirmBankRows', input)).rows
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['booked', 'booked'])
})

test('a draft takes no statement', async () => {
  const draft = await house.get('editor', 'campaignDesk.save', { draft: campaignDraft(house.now()) })
  const upload = await house.upload(
    'a.csv',
    csvOf([
      ['日期', '收入'],
      [today(), '5'],
    ]),
  )
  const early = { kind: 'bank', campaignId: draft.id, upload, name: 'a.csv' } as const
  expect((await house.refusal('editor', 'imports.start', early))?.code).toBe('campaign.still_a_draft')
})

test.each([
  [
    '中行, parted by strokes',
    '交易日期[ Date ]|贷方金额[ Credit ]|付款人名称[ Payer ]',
    '|',
    '20261120|5.00|项知远',
  ],
  ['微信, back-ticks', '`交易时间,`订单金额,`交易对方', ',', '`2026-11-20 10:22:33,`5.00,`项知远'],
  [
    'a title with other commas',
    '温州银行，对公账户，明细\n交易日期\t贷方金额\t对方户名',
    '\t',
    '20261120102233\t5.00\t项知远',
  ],
  ['semicolons', '账户明细，请核对\n交易日期;贷方金额;对方户名', ';', '2026-11-20-10.22.33;5.00;项知远'],
])('B18 the file of %s is read', async (_, heading, __, line) => {
  const text = `${heading}\n${line}\n`
    .replaceAll('20261120', today().replaceAll('-', ''))
    .replaceAll('2026-11-20', today())
  const upload = await house.upload('a.csv', Buffer.from(text))
  await bringStatement(house, campaignId, upload, 'a.csv')
  expect(await rowsOf(campaignId)).toMatchObject([{ amountFen: 500, payer: '项知远' }])
})
