import { standingWords } from '@contract/activities'
import { checkData } from '../../../scripts/check-data'
import { seed } from '../../../scripts/seed'
import { activityIds } from '../../../scripts/seed/activities/ids'
import { House } from '../house'

let house: House
beforeAll(async () => {
  house = await House.open({ furnished: false })
  await seed(house.cloud.emulator)
})
afterAll(() => house.close())

const list = async (when: 'coming' | 'past') => (await house.get('guest', 'activities.list', { when })).items
const show = (who: string, id: string) => house.get(who, 'activities.show', { id })
const words = async (who: string, id: string) => {
  const { mine } = await show(who, id)
  return mine && standingWords(mine)
}

test('the data is in order', async () => expect(await checkData()).toEqual([]))

test('something is to come in every phase, and something to look back on', async () => {
  const coming = await list('coming')
  expect(new Set(coming.map(({ phase }) => phase))).toEqual(new Set(['running', 'open', 'cancelled', 'soon']))
  expect(new Set(coming.map(({ kind }) => kind)).size).toBe(6)
  expect((await list('past')).map(({ phase }) => phase)).toEqual(['ended', 'ended', 'ended'])
})

test('the preview’s people take part, wait, are offered a seat', async () => {
  expect(await words('young', activityIds.investment)).toBe('轮到您了，请确认名额')
  expect(await words('member', activityIds.investment)).toBe('候补第 7 位')
  expect(await words('young', activityIds.inheritance)).toBe('已报名')
  expect(await words('secretary', activityIds.secondClass)).toBe('已报名')
  expect(await words('president', activityIds.secondClass)).toBeNull()
  expect((await house.get('young', 'members.standing', {})).unread).toBeGreaterThan(2)
  const accepted = { id: activityIds.investment, accept: true }
  expect((await house.get('young', 'activities.answerOffer', accepted)).mine?.state).toBe('seated')
})

test('a class that is over has everything that comes after', async () => {
  const page = await show('secretary', activityIds.firstClass)
  expect(page.counts.taken).toBeGreaterThan(100)
  expect(page.photos).toHaveLength(3)
  expect([page.mine?.feedbackGiven, page.mine?.certificateCode]).toEqual([true, expect.any(String)])
  const roll = await house.get('editor', 'activityDesk.roll', { id: activityIds.firstClass })
  expect(roll.filters.absent).toBeGreaterThan(0)
  expect(roll.stars.average).toBeGreaterThan(4)
})

test('the baton has come through seven chambers and is with the preview’s young merchant', async () => {
  const { legs, can } = await house.get('young', 'relays.show', { activityId: activityIds.inheritance })
  expect(legs.map(({ chamberName }) => chamberName)).toEqual([
    ...['西安温州商会', '重庆温州商会', '成都温州商会', '昆明温州商会', '武汉温州商会', '上海温州商会'],
    ...['北京温州商会', '西安温州商会'],
  ])
  expect(legs.slice(0, 7).every(({ line, passedAt }) => line && passedAt)).toBe(true)
  expect(can).toMatchObject({ pass: true, pair: true })
  const { growth } = await house.get('young', 'young.record', {})
  expect(growth.map(({ kind }) => kind).sort()).toEqual(['relay', 'training'])
})

test('the office has something to do: reviews, a request to cancel, a draft with gaps', async () => {
  const { items } = await house.get('editor', 'activityDesk.list', {})
  expect(items.find(({ id }) => id === activityIds.delegation)?.todo).toBe(5)
  const draft = await house.get('editor', 'activityDesk.edit', { id: activityIds.nextClass })
  expect(draft.missing).toContain('请填写地点')
})

test('whoever opens an activity reads it, and the office may publish what is complete', async () => {
  for (const id of Object.values(activityIds).filter((each) => each !== activityIds.nextClass)) {
    const page = await show('guest', id)
    expect(page.blocks.length).toBeGreaterThan(0)
    expect(page.coverUrl).toMatch(/^http/)
    expect((await house.get('editor', 'activityDesk.edit', { id })).missing).toEqual([])
  }
})

test('seeding again changes nothing', async () => {
  const before = await house.dump()
  await seed(house.cloud.emulator)
  expect(await house.dump()).toEqual(before)
})
