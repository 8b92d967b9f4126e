import { liveCards } from '../../../cloudfunctions/domains/shares/documents'
import { activityItems } from '../../../cloudfunctions/domains/activities/documents'
import { makeActivity } from '../activities/make-activity'
import { House } from '../house'

const HOUR_MS = 60 * 60_000

let house: House
let activityId: string
beforeAll(async () => {
  house = await House.open()
})
beforeEach(async () => {
  await house.clear()
  activityId = (await makeActivity(house.now()))._id
})
afterAll(() => house.close())
afterEach(() => expect(house.cloud.emulator.wechat.badPayloads).toBe(0))

const cardOf = async (who = 'president') => (await house.get(who, 'shares.liveCard', { activityId })).card
const move = () => house.fire('move-live-cards')
/** What WeChat has on the card. */
const shown = (id: string) => house.cloud.emulator.wechat.liveCards.find(id)
const signUp = (who: string) =>
  house.get(who, 'activities.signUp', { id: activityId, chamberId: 'c_xian', answers: {}, listed: true })

test('one card for everybody who shares; its figures follow the sign-ups within a minute', async () => {
  const card = (await cardOf())!
  expect(card).toMatchObject({ taken: 0, capacity: 3 })
  expect((await cardOf('guest'))!.id).toBe(card.id)
  await move()
  expect(shown(card.id)).toMatchObject({ state: 0, memberCount: '0', roomLimit: '3' })
  await signUp('young')
  await signUp('member')
  await move()
  expect(shown(card.id)).toMatchObject({ state: 0, memberCount: '2', roomLimit: '3' })
  expect((await cardOf())!).toMatchObject({ id: card.id, taken: 2 })
})

test('figures that stay are not told to WeChat again', async () => {
  await cardOf()
  await move()
  house.cloud.emulator.faults.openApi('updatableMessage.setUpdatableMsg', { fail: -1, times: 1 })
  await move()
  await signUp('young')
  await move()
  const { taken } = (await liveCards.get(activityId))!
  expect(taken).toBe(0)
  await move()
  expect((await liveCards.get(activityId))!.taken).toBe(1)
})

test('shortly before it expires there is a new one, and the old one still moves', async () => {
  const old = (await cardOf())!
  await liveCards.update({ _id: activityId }, { expiresAt: house.now() + HOUR_MS - 60_000 })
  const fresh = (await cardOf())!
  expect(fresh.id).not.toBe(old.id)
  await signUp('young')
  await move()
  expect([shown(old.id)?.memberCount, shown(fresh.id)?.memberCount]).toEqual(['1', '1'])
})

test('of many who share at once all get the same card', async () => {
  const cards = await Promise.all(['president', 'young', 'member', 'guest'].map((who) => cardOf(who)))
  expect(new Set(cards.map((card) => card!.id)).size).toBe(1)
})

test('once nobody can sign up any more the card says so, once, and no more is sent', async () => {
  const card = (await cardOf())!
  await move()
  await activityItems.update({ _id: activityId }, { closesAt: house.now() - 1 })
  await move()
  expect(shown(card.id)).toMatchObject({ state: 1, path: `packages/activities/show/index?id=${activityId}` })
  await move()
  expect(await cardOf()).toBeNull()
  expect((await liveCards.get(activityId))!.started).toBe(true)
})

test('when WeChat gives none, a plain card is sent', async () => {
  house.cloud.emulator.faults.openApi('updatableMessage.createActivityId', { fail: 45009 })
  expect(await cardOf()).toBeNull()
  expect(await cardOf()).not.toBeNull()
})
