import type { Subject } from '@contract/shares'
import { dateOf, fromShanghai } from '@contract/values/time'
import { chambers } from '../../../cloudfunctions/domains/chambers/documents'
import { makeActivity, seatPlan } from '../activities/make-activity'
import { accept, deliver, passTimeTo, received } from '../deliveries/world'
import { chamber } from '../furnish'
import { House } from '../house'
import { onRoster, verified } from '../members'
import { land, newShareId, pass } from './sharing'

const DAY_MS = 24 * 60 * 60_000
/** As the local WeChat derives them: groups know nothing of us. */
const [PRESIDENTS, XIAN] = ['G-presidents', 'G-xian']

let house: House
beforeAll(async () => {
  house = await House.open()
})
afterAll(() => house.close())

async function presidentOf(who: string, chamberId: string, chamberName: string) {
  if (!(await chambers.get(chamberId))) await chambers.put(chamber(chamberId, chamberName))
  await onRoster(house.phone(who), { post: 'president', name: `${who}会长`, chamberId, chamberName })
  await verified(house, who)
}

async function tell(
  who: string,
  choice: { kind: 'presidents' | 'chamber'; chamberId: string | null },
  groupId: string,
) {
  return (await house.get(who, 'groups.answer', { groupId, choice })).name
}

test('from the office through two groups to a seat, and back to the office’s figures', async () => {
  await presidentOf('wuxi', 'c_wuxi', '无锡温州商会')
  await presidentOf('chongqing', 'c_chongqing', '重庆温州商会')
  passTimeTo(house, '10:00')
  const { _id: id } = await makeActivity(house.now(), { plan: seatPlan({ capacity: 100 }) })
  const subject: Subject = { kind: 'activity', id }

  // The office sends it to 会长群 with a live card, and binds the group by tapping it.
  const live = (await house.get('manager', 'shares.liveCard', { activityId: id })).card!
  const sent = await pass(house, 'manager', subject)
  const big = (await land(house, 'manager', subject, sent, PRESIDENTS)).ask!
  expect(await tell('manager', { kind: 'presidents', chamberId: null }, big.groupId)).toBe('会长群')

  // Three presidents open it there; the group has its name, so nobody is asked.
  for (const who of ['president', 'wuxi', 'chongqing'])
    expect((await land(house, who, subject, sent, PRESIDENTS)).ask).toBeNull()

  // One passes it on to his own group with a word of his, and says whose group that is.
  const line = '西安的年轻人都来'
  const endorsed = newShareId()
  await house.get('president', 'shares.recommend', { id: endorsed, subject, line })
  const own = (await land(house, 'president', subject, endorsed, XIAN)).ask!
  expect(await tell('president', { kind: 'chamber', chamberId: 'c_xian' }, own.groupId)).toBe('西安温州商会')

  // A young merchant opens it there, reads the president's word and signs up.
  const { recommendation } = await land(house, 'young', subject, endorsed, XIAN)
  expect(recommendation).toMatchObject({ chamberName: '西安温州商会', line })
  await accept(house, 'young', 'seat')
  await accept(house, 'young', 'reminder')
  await house.get('young', 'activities.signUp', { id, chamberId: 'c_xian', answers: {}, listed: true })

  // A minute later.
  for (const job of ['settle-seats', 'move-live-cards', 'tally-reads', 'tally-groups']) await house.fire(job)
  await deliver(house)
  expect(house.cloud.emulator.wechat.liveCards.find(live.id)).toMatchObject({
    memberCount: '1',
    roomLimit: '100',
  })

  const reach = await house.get('editor', 'reach.show', { subject })
  expect(reach).toMatchObject({ people: 4, presidents: 3, chambers: { reached: 3, all: 3 }, groups: 2 })
  expect(reach.seenIn).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: '会长群', people: 3 }),
      expect.objectContaining({ name: '西安温州商会', people: 1 }),
    ]),
  )
  expect(reach.recommendations).toMatchObject([{ chamberName: '西安温州商会', line, people: 1, signUps: 1 }])
  expect((await house.get('editor', 'groups.list', {})).unbound).toBe(0)

  const inbox = async () => (await house.get('young', 'inbox.list', {})).items.length
  expect([await inbox(), received(house, 'young').length]).toEqual([1, 1])

  // The day before, at six in the evening.
  const eve = fromShanghai(dateOf(house.now() + 9 * DAY_MS), '18:01')
  house.passTime(eve - house.now())
  await house.fire('remind-activities')
  await deliver(house)
  expect([await inbox(), received(house, 'young').length]).toEqual([2, 2])
  expect(house.cloud.emulator.wechat.badPayloads).toBe(0)
})
