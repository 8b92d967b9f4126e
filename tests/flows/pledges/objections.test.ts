import { House } from '../house'
import { boardOf, newOnce, openCampaign, pledge, receive } from './world'

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

const object = (who: string, no: number | null, text = '金额不对') =>
  house.ask(who, 'campaigns.object', { id: campaignId, no, text })
const waiting = async () => (await house.get('editor', 'pledgeDesk.objections', {})).items

/** A receipt, and its number as the public sees it. */
async function oneReceipt() {
  const { id } = await pledge(house, 'member', campaignId)
  const [no] = (await receive(house, campaignId, id, 40_000)).nos
  return { no: no!, shown: (await boardOf(house, 'young')).receipts[0]!.no }
}

test('有误 on a receipt reaches the office with the entry’s own number; said twice it is one', async () => {
  const { no, shown } = await oneReceipt()
  for (let i = 0; i < 2; i++) expect(await object('young', shown)).toMatchObject({ ok: true })
  expect(await waiting()).toMatchObject([
    {
      no,
      text: '金额不对',
      byName: 'young 的名字',
      state: 'waiting',
      about: expect.stringContaining(`第 ${no} 号`),
    },
  ])
  expect((await house.get('editor', 'campaignDesk.list', {})).items[0]!.todo).toBe(1)
})

test('已更正 is said only when it is: the correction stands beside the original, and who said so is told', async () => {
  const { no, shown } = await oneReceipt()
  await object('young', shown)
  const { id } = (await waiting())[0]!
  const answer = { id, answer: '已更正，谢谢指正', corrected: true }
  expect((await house.refusal('editor', 'pledgeDesk.answerObjection', answer))?.code).toBe(
    'objection.not_corrected',
  )
  await house.get('editor', 'pledgeDesk.correct', { once: newOnce(), campaignId, no, reason: '多记一位' })
  for (let i = 0; i < 2; i++) await house.get('editor', 'pledgeDesk.answerObjection', answer)
  const { receipts, totals } = await boardOf(house, 'young')
  expect(receipts).toMatchObject([{ no: shown, amountFen: 40_000, correctedBy: { reason: '登记有误' } }])
  expect(totals.receivedFen).toBe(0)
  expect(await waiting()).toMatchObject([{ state: 'corrected', answer: '已更正，谢谢指正' }])
  const told = (await house.get('young', 'inbox.list', {})).items
  expect(told.filter(({ title }) => title === '您指出的问题已更正')).toHaveLength(1)
  const other = { id, answer: '另一个答复', corrected: false }
  expect((await house.refusal('editor', 'pledgeDesk.answerObjection', other))?.code).toBe(
    'objection.answered',
  )
})

test('who waits longest comes first, what is settled last', async () => {
  for (const text of ['第一条', '第二条']) await object('young', null, text)
  const [first] = await waiting()
  await house.get('editor', 'pledgeDesk.answerObjection', {
    id: first!.id,
    answer: '已核对',
    corrected: false,
  })
  expect((await waiting()).map(({ text, about }) => [text, about])).toEqual([
    ['第二条', '公示内容'],
    ['第一条', '公示内容'],
  ])
})

test('a number that is no receipt’s, too many at once, and one that is not there', async () => {
  const { no } = await oneReceipt()
  for (const wrong of [no, 1, 16_777_216, 999_999_999])
    expect([wrong, await object('young', wrong)]).toMatchObject([
      ...[wrong, { ok: false, error: { code: 'campaign.receipt_not_found' } }],
    ])
  for (let i = 0; i < 10; i++) await object('young', null, `第 ${i} 条`)
  expect(await object('young', null, '又一条')).toMatchObject({
    ok: false,
    error: { code: 'objection.too_many' },
  })
  const none = { id: 'ob_none', answer: '?', corrected: false }
  expect((await house.refusal('editor', 'pledgeDesk.answerObjection', none))?.code).toBe(
    'objection.not_found',
  )
})
