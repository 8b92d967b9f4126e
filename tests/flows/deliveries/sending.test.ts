import { House } from '../house'
import { accept, deliver, passTimeTo, received, row, stateOf, write } from './world'

const API = 'subscribeMessage.send'
const MINUTE = 60_000

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(async () => {
  await house.clear()
  house.cloud.emulator.faults.clear()
  house.cloud.emulator.wechat.subscriptions.inbox.length = 0
  passTimeTo(house, '10:00')
})
afterAll(() => house.close())

const credits = async (who: string) => (await house.get(who, 'deliveries.credits', {})).notice
const failing = (fail: number | 'timeout' | 'lost', times = 1) =>
  house.cloud.emulator.faults.openApi(API, { fail, times, holdMs: 50 })

test('an accepted message arrives once, opens its page, and uses the credit; the notice is in the inbox too', async () => {
  await accept(house, 'young', 'notice')
  const id = await write(house, 'young')
  for (let i = 0; i < 2; i++) await deliver(house)
  expect(received(house, 'young')).toMatchObject([
    {
      page: 'packages/news/article/index?id=n_1',
      data: { thing1: { value: id.slice(-6) }, thing4: { value: '无' } },
    },
  ])
  expect([await stateOf(id), await credits('young')]).toEqual(['sent', 0])
  expect((await house.get('young', 'inbox.list', {})).items.map((each) => each.id)).toEqual([id])
})

test('without a credit WeChat is not even asked', async () => {
  const id = await write(house, 'young')
  failing(45009, 1)
  await deliver(house)
  expect((await row(id)).wx).toMatchObject({ state: 'inbox', reason: '没有订阅', nextAt: null })
  expect(house.cloud.emulator.faults.drawOpenApi(API)).not.toBeNull()
})

test('43101: it stays in the inbox, and what we counted was wrong', async () => {
  await accept(house, 'young', 'notice', 3)
  failing(43101)
  const id = await write(house, 'young')
  await deliver(house)
  expect((await row(id)).wx).toMatchObject({ state: 'inbox', reason: '没有订阅，或已退订' })
  expect(await credits('young')).toBe(0)
})

test.each([-1, 45009, 40001, 42001])('%d: given back, and tried again later', async (code) => {
  await accept(house, 'young', 'notice')
  failing(code)
  const id = await write(house, 'young')
  await deliver(house)
  const { wx } = await row(id)
  expect(wx).toMatchObject({ state: 'due', tries: 1, reason: expect.stringContaining(`（${code}）`) })
  expect(wx!.nextAt! - house.now()).toBeGreaterThan(0.7 * MINUTE)
  expect(wx!.nextAt! - house.now()).toBeLessThan(1.3 * MINUTE)
  expect(await credits('young')).toBe(1)
  await deliver(house)
  expect(await stateOf(id)).toBe('due')
  house.passTime(2 * MINUTE)
  await deliver(house)
  expect([await stateOf(id), received(house, 'young').length, await credits('young')]).toEqual(['sent', 1, 0])
})

test('45009 ends the run: WeChat is not asked again before the next one', async () => {
  await accept(house, 'young', 'notice', 30)
  for (let i = 0; i < 30; i++) await write(house, 'young')
  failing(45009, 100)
  await deliver(house)
  const { items, counts } = await house.get('editor', 'deliveries.desk', { state: 'due' })
  expect(counts.due).toBe(30)
  expect(items.filter(({ tries }) => tries > 0).length).toBeLessThanOrEqual(10)
})

test.each([47003, 41030, 40037, 40003])('%d is our own mistake: dead at once, given back', async (code) => {
  await accept(house, 'young', 'notice')
  failing(code)
  const id = await write(house, 'young')
  await deliver(house)
  expect((await row(id)).wx).toMatchObject({ state: 'dead', tries: 1, nextAt: null })
  expect([await credits('young'), received(house, 'young').length]).toEqual([1, 0])
})

test('after six tries it is dead, and the office may try again', async () => {
  await accept(house, 'young', 'notice')
  failing(-1, 6)
  const id = await write(house, 'young')
  for (const minutes of [0, 2, 7, 20, 75, 300]) {
    house.passTime(minutes * MINUTE)
    await deliver(house)
  }
  const desk = await house.get('editor', 'deliveries.desk', { state: 'dead' })
  expect(desk.items).toMatchObject([
    { id, toName: 'young 的名字', tries: 6, reason: '试了 6 次，微信繁忙（-1）', nextAt: null },
  ])
  expect(await house.get('editor', 'deliveries.retry', { id })).toMatchObject({ state: 'due', tries: 0 })
  expect((await house.refusal('editor', 'deliveries.retry', { id }))?.code).toBe('delivery.not_dead')
  await deliver(house)
  expect([await stateOf(id), received(house, 'young').length]).toEqual(['sent', 1])
})

test.each([
  ['timeout', 0],
  ['lost', 1],
] as const)('no answer (%s): in the inbox, never sent again, %d arrived', async (fail, arrived) => {
  await accept(house, 'young', 'notice', 2)
  failing(fail)
  const id = await write(house, 'young')
  await deliver(house)
  house.passTime(10 * MINUTE)
  await deliver(house)
  expect((await row(id)).wx).toMatchObject({ state: 'inbox', reason: '微信没有回音，可能已送达' })
  expect([received(house, 'young').length, await credits('young')]).toEqual([arrived, 1])
})

test('a job that is killed while WeChat is asked: the message is not sent again, and the others go out', async () => {
  const { emulator } = house.cloud
  await accept(house, 'young', 'notice', 2)
  emulator.faults.openApi(API, { fail: 'lost', holdMs: 3_000 })
  const id = await write(house, 'young')
  const job = deliver(house).catch(() => 'killed')
  while (received(house, 'young').length === 0) await new Promise((done) => setTimeout(done, 20))
  emulator.functions.names().forEach((name) => emulator.functions.kill(name))
  expect(await job).toBe('killed')
  const other = await write(house, 'young')
  await deliver(house)
  expect([await stateOf(id), await stateOf(other)]).toEqual(['sending', 'sent'])
  house.passTime(2 * MINUTE)
  await deliver(house)
  expect((await row(id)).wx).toMatchObject({ state: 'inbox', reason: '微信没有回音，可能已送达' })
  expect(received(house, 'young')).toHaveLength(2)
})

test('whoever left the house gets nothing', async () => {
  await accept(house, 'member', 'notice')
  await write(house, 'member')
  await house.get('member', 'personalData.leave', { confirm: '退出' })
  await deliver(house)
  expect([received(house, 'member').length, await credits('member')]).toEqual([0, 0])
})

test('what is of no use any more is not sent', async () => {
  await accept(house, 'young', 'notice')
  const data = { thing1: '迟了', thing2: '经合办', time3: '2026年11月23日 09:00', thing4: '' }
  const id = await write(house, 'young', {
    message: { template: 'notice', data, until: house.now() + MINUTE },
  })
  house.passTime(2 * MINUTE)
  await deliver(house)
  expect((await row(id)).wx).toMatchObject({ state: 'inbox', reason: '已过时效' })
  expect(await credits('young')).toBe(1)
})

describe('quiet hours', () => {
  test('what comes late in the evening arrives at 07:30; what is urgent at once', async () => {
    await accept(house, 'young', 'notice', 2)
    passTimeTo(house, '22:00')
    const id = await write(house, 'young')
    const urgent = await write(house, 'young', {
      message: {
        ...{ template: 'notice', urgent: true },
        data: { thing1: '急', thing2: '经合办', time3: '2026年11月23日 09:00', thing4: '' },
      },
    })
    await deliver(house)
    expect([await stateOf(id), await stateOf(urgent)]).toEqual(['due', 'sent'])
    passTimeTo(house, '07:29')
    await deliver(house)
    expect(await stateOf(id)).toBe('due')
    passTimeTo(house, '07:31')
    await deliver(house)
    expect([await stateOf(id), received(house, 'young').length]).toEqual(['sent', 2])
  })

  test('what was held up until the night waits for the morning', async () => {
    await accept(house, 'young', 'notice')
    const id = await write(house, 'young')
    passTimeTo(house, '23:00')
    await deliver(house)
    expect(await stateOf(id)).toBe('due')
    passTimeTo(house, '08:00')
    await deliver(house)
    expect(await stateOf(id)).toBe('sent')
  })
})
