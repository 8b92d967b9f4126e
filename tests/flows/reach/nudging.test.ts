import { notices } from '../../../cloudfunctions/domains/inbox/documents'
import { House } from '../house'
import { addSilentChamber, addToWuxi, anAnnouncement, counted, DAY_MS, mustRead, open } from './world'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const toldOf = async (who: string) =>
  (await notices.find({ where: { to: house.personId(who) }, limit: 10 })).map(({ title, text, path }) => ({
    ...{ title, text, path },
  }))

/** 西安 has read it; 无锡 and three more have not. */
async function someAreSilent() {
  await addToWuxi(house, 'wuxi-president', 'president', '吴会长')
  await addToWuxi(house, 'wuxi-secretary', 'secretary', '吴秘书')
  for (const n of [1, 2, 3]) await addSilentChamber(n)
  const subject = await anAnnouncement(house)
  await open(house, 'president', subject)
  await counted(house, subject)
  return subject
}

test('the nudge names the presidents of silent chambers, and nobody else', async () => {
  const subject = await someAreSilent()
  const { text, chambers } = await house.get('editor', 'reach.nudge', { subject })
  expect(chambers).toBe(4)
  for (const name of ['吴会长', '会长1', '会长2', '会长3']) expect(text).toContain(name)
  expect(text).not.toContain('西安')
  expect(text).toContain('【湖北】会长1会长（第1温州商会）、会长3会长（第3温州商会）')
  expect(text.endsWith('请在群里点开卡片查看')).toBe(true)
  expect(await notices.count({})).toBe(0)
})

test('a reminder reaches leaders who have joined, once a day; the others are counted', async () => {
  const subject = await someAreSilent()
  expect(await house.get('editor', 'reach.remind', { subject })).toEqual({ told: 2, notJoined: 3 })
  expect(await toldOf('president')).toEqual([])
  expect(await toldOf('wuxi-president')).toEqual([
    {
      title: '请查看经合办的通知',
      text: '贵商会还没有人看过，请点开查看：《会长会议通知》',
      path: `/packages/news/article/index?id=${subject.id}`,
    },
  ])
  const [{ wx } = {}] = await notices.find({ where: { to: house.personId('wuxi-secretary') }, limit: 1 })
  expect(wx).toMatchObject({ template: 'notice', state: 'due' })
  expect((await house.refusal('manager', 'reach.remind', { subject }))?.code).toBe('reach.reminded_today')
  house.passTime(DAY_MS)
  await open(house, 'wuxi-president', subject)
  await house.fire('tally-reads')
  expect(await house.get('editor', 'reach.remind', { subject })).toEqual({ told: 0, notJoined: 3 })
  expect(await notices.count({})).toBe(2)
})

test('while answers to 必读 are taken, who has read it and owes one is reminded of that; afterwards nobody is', async () => {
  await addToWuxi(house, 'wuxi-president', 'president', '吴会长')
  const subject = await anAnnouncement(house, { mustRead: mustRead(house.now() + 2 * DAY_MS) })
  await open(house, 'president', subject)
  await house.get('wuxi-president', 'news.answer', { id: subject.id, answer: 'yes' })
  await counted(house, subject)
  const { text, chambers } = await house.get('editor', 'reach.nudge', { subject })
  expect(chambers).toBe(1)
  expect(text).toContain('以下商会还没有答复')
  expect(text).toContain('（西安温州商会）')
  expect(text).not.toContain('吴会长')
  expect(await house.get('editor', 'reach.remind', { subject })).toEqual({ told: 2, notJoined: 0 })
  expect(await toldOf('president')).toMatchObject([{ title: '请答复经合办的通知' }])
  expect(await toldOf('wuxi-president')).toEqual([])
  house.passTime(3 * DAY_MS)
  expect((await house.get('editor', 'reach.nudge', { subject })).text).not.toContain('答复')
})

test('a reminder that was cut off before its day was noted is done again and tells nobody twice', async () => {
  const subject = await someAreSilent()
  const { faults } = house.cloud.emulator
  faults.fail('database.modifyDocument', 'SYS_ERR')
  expect((await house.ask('editor', 'reach.remind', { subject })).ok).toBe(false)
  faults.clear()
  expect(await notices.count({})).toBe(2)
  expect(await house.get('editor', 'reach.remind', { subject })).toMatchObject({ told: 2 })
  expect(await notices.count({})).toBe(2)
})
