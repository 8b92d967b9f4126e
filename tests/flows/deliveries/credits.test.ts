import { House } from '../house'
import { accept, deadLetter, write } from './world'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const none = { seat: 0, reminder: 0, due: 0, notice: 0 }

test('each acceptance is one message of that template; a refusal is none', async () => {
  expect(await house.get('guest', 'deliveries.credits', {})).toEqual(none)
  const answers = { seat: 'accept', reminder: 'acceptWithAudio', due: 'reject', notice: 'ban' } as const
  expect(await house.get('guest', 'deliveries.allow', { once: 'tap_1', answers })).toEqual({
    ...none,
    ...{ seat: 1, reminder: 1 },
  })
  expect(await house.get('member', 'deliveries.credits', {})).toEqual(none)
})

test('the same answer again adds nothing, five at once neither; another tap adds', async () => {
  const allow = (once: string) =>
    house.get('young', 'deliveries.allow', { once, answers: { seat: 'accept' } })
  const all = await Promise.all(Array.from({ length: 5 }, () => allow('tap_1')))
  expect(all.every(({ seat }) => seat <= 1)).toBe(true)
  expect((await allow('tap_1')).seat).toBe(1)
  expect((await allow('tap_2')).seat).toBe(2)
})

test('whoever asks sees what is kept, and takes it along', async () => {
  await accept(house, 'member', 'reminder', 2)
  const { items } = await house.get('member', 'personalData.show', {})
  expect(items).toEqual(
    expect.arrayContaining([expect.objectContaining({ label: '活动开始提醒', value: '还可收到 2 条' })]),
  )
  await house.get('member', 'personalData.leave', { confirm: '退出' })
  const { message_credits: credits, message_allows: allows } = await house.dump()
  expect([credits, allows]).toEqual([[], []])
})

describe('the desk', () => {
  test('lists page by page what has gone out and why not; notices without a message are not in it', async () => {
    for (let i = 0; i < 25; i++) await write(house, 'young', { at: house.now() + i })
    await write(house, 'member', { message: undefined })
    const dead = await deadLetter(house, 'member')
    const first = await house.get('editor', 'deliveries.desk', {})
    expect(first.counts).toEqual({ due: 25, sending: 0, sent: 0, inbox: 0, dead: 1 })
    const second = await house.get('editor', 'deliveries.desk', { cursor: first.next! })
    const ids = [...first.items, ...second.items].map(({ id }) => id)
    expect([ids.length, new Set(ids).size, second.next]).toEqual([26, 26, null])
    const { items } = await house.get('editor', 'deliveries.desk', { state: 'dead' })
    expect(items.map(({ id }) => id)).toEqual([dead])
  })

  test('a retry is in the audit log', async () => {
    const id = await deadLetter(house, 'member')
    await house.get('editor', 'deliveries.retry', { id })
    const { items } = await house.get('manager', 'audit.search', { query: '重发' })
    expect(items).toMatchObject([{ before: '试了 6 次，微信繁忙（-1）' }])
  })
})
