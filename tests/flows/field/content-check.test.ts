import { House } from '../house'
import { write } from '../news-writing'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(async () => {
  await house.clear()
  house.cloud.emulator.faults.clear()
})
afterAll(() => house.close())

/** WeChat: he opened the mini-program more than two hours ago. */
const tooLongAgo = (times = 1) =>
  house.cloud.emulator.faults.openApi('security.msgSecCheck', { fail: 61010, times })
const told = { code: 'content.visit_expired', message: expect.stringContaining('退出小程序重新打开') }

test('P7 after two hours of writing the editor is told to reopen; the text stays, and goes out then', async () => {
  const { id, rev } = await write(house)
  const before = await house.get('editor', 'news.edit', { id })
  tooLongAgo()
  expect(await house.refusal('editor', 'news.publish', { id, rev })).toMatchObject(told)
  expect((await house.get('editor', 'news.edit', { id })).draft).toEqual(before.draft)
  expect((await house.get('editor', 'news.publish', { id, rev })).status).toBe('published')
})

test('P7 so is a president who recommends somebody', async () => {
  tooLongAgo()
  const refusal = await house.refusal('president', 'young.endorse', {
    personId: house.personId('young'),
    line: '踏实肯干',
  })
  expect(refusal).toMatchObject(told)
})

test('P7 and whoever gives his profile a name; nothing of it is stored', async () => {
  tooLongAgo()
  const before = await house.dump()
  expect(await house.refusal('member', 'members.updateProfile', { nickname: '海川' })).toMatchObject(told)
  expect((await house.dump())['people']).toEqual(before['people'])
})
