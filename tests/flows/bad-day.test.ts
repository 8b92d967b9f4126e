import { House } from './house'
import { draft, publish, write } from './news-writing'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterEach(() => house.cloud.emulator.faults.clear())
afterAll(() => house.close())

test('a cloud that is too busy says so, kindly, and what was asked is not half done', async () => {
  const { id, rev } = await write(house)
  house.cloud.emulator.faults.fail('database.modifyDocument', 'EXCEED_REQUEST_LIMIT')
  const reply = await house.refusal('editor', 'news.save', { id, rev, draft: draft({ title: '改' }) })
  expect(reply).toMatchObject({
    kind: 'unavailable',
    code: 'service.unavailable',
    message: '暂时连不上服务，请稍后重试',
  })
  expect(await house.get('editor', 'news.edit', { id })).toMatchObject({ rev, title: draft().title })
  expect((await house.get('editor', 'news.save', { id, rev, draft: draft({ title: '改' }) })).rev).toBe(
    rev + 1,
  )
})

test('a failure inside gives a number to quote, and only the log knows more', async () => {
  house.cloud.emulator.faults.fail('database.getDocument', 'SOMETHING_NEW', 1, 'secret detail of the inside')
  const error = await house.refusal('guest', 'news.feed', {})
  expect(error).toEqual({
    kind: 'internal',
    code: 'service.internal',
    message: '系统出了点问题，请稍后再试',
    reference: expect.stringMatching(/^[0-9a-f]{8}$/),
  })
  expect(house.logged.find((line) => line.includes(error!.reference!))).toContain('secret detail')
})

test('WeChat’s check being away publishes nothing and keeps the draft', async () => {
  const { id, rev } = await write(house)
  house.cloud.emulator.faults.fail('wx.openApi', 'SYS_ERR', 3)
  expect((await house.refusal('editor', 'news.publish', { id, rev }))?.code).toBe('service.unavailable')
  expect((await house.get('editor', 'news.edit', { id })).status).toBe('draft')
  house.cloud.emulator.faults.clear()
  expect((await house.get('editor', 'news.publish', { id, rev })).status).toBe('published')
})

test('a crash between noting the wish and going live is made good by the minute job', async () => {
  const { id, rev } = await write(house)
  // The second commit of a publication is the one that goes live.
  const { faults } = house.cloud.emulator
  const pass = faults.pass.bind(faults)
  let commits = 0
  faults.pass = async (action) => {
    if (action === 'database.commitTransaction' && ++commits === 2) faults.fail(action, 'SYS_ERR')
    return pass(action)
  }
  expect((await house.ask('editor', 'news.publish', { id, rev })).ok).toBe(false)
  faults.pass = pass
  faults.clear()
  expect((await house.get('editor', 'news.edit', { id })).status).toBe('checking')
  expect((await house.get('guest', 'news.feed', {})).items).toEqual([])
  await house.fire('expire-checks')
  expect((await house.get('guest', 'news.feed', {})).items).toHaveLength(1)
  expect((await house.get('editor', 'news.history', { id })).versions).toHaveLength(1)
})

test('a tally cut off between counting and marking counts right the next time', async () => {
  const { id } = await publish(house)
  await house.get('president', 'news.open', { id })
  const { faults } = house.cloud.emulator
  const pass = faults.pass.bind(faults)
  let changes = 0
  faults.pass = async (action) => {
    if (action === 'database.modifyDocument' && ++changes === 2) faults.fail(action, 'SYS_ERR')
    return pass(action)
  }
  // Set aside, and tried again with the next run.
  expect(await house.fire('tally-reads')).toEqual({ ok: true })
  faults.pass = pass
  faults.clear()
  await house.get('guest', 'news.open', { id })
  await house.fire('tally-reads')
  expect((await house.get('editor', 'news.desk', {})).items[0]!.readerCount).toBe(2)
})

test('a tally that was held up does not put an older figure back', async () => {
  const { id } = await publish(house)
  await house.get('president', 'news.open', { id })
  house.cloud.emulator.faults.delay('database.modifyDocument', 1_500)
  const slow = house.fire('tally-reads')
  await new Promise((resolve) => setTimeout(resolve, 700))
  await house.get('guest', 'news.open', { id })
  await house.fire('tally-reads')
  await slow
  expect((await house.get('editor', 'news.desk', {})).items[0]!.readerCount).toBe(2)
})

test('the log names nobody', async () => {
  const { id } = await publish(house)
  await house.get('president', 'news.open', { id })
  await house.refusal('guest', 'office.join', { code: 'AAAAA-AAAAA', name: '王某某' })
  const log = house.logged.join('\\n')
  expect(log).toContain('"action":"news.open"')
  for (const who of ['president', 'guest', 'editor']) expect(log).not.toContain(house.openId(who))
  expect(log).not.toMatch(/王某某|的名字|AAAAA/)
})
