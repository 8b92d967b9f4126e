import { errorBody } from '@contract/errors'
import { activityItems } from '../../../cloudfunctions/domains/activities/documents'
import { notices } from '../../../cloudfunctions/domains/inbox/documents'
import { posts } from '../../../cloudfunctions/domains/posts/documents'
import { endPost } from '../../../cloudfunctions/domains/posts/store'
import { HOUR_MS, makeActivity } from '../activities/make-activity'
import { House } from '../house'
import { onRoster, verified } from '../members'
import { PHONE, said, seatsOf, WUXI, XIAN } from './seat-world'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const { signUp, enter, taken, atNoon, wuxiSecretary } = seatsOf(() => house)
const told = async (who: string) => {
  const found = await notices.find({ where: { to: house.personId(who) }, order: ['rank', 'asc'], limit: 50 })
  return found.map(({ title }) => title)
}

/** Capacity 1: X seated, the roster man R next in line. */
async function fullHall(plan = {}) {
  const { _id: id } = await makeActivity(house.now(), { plan: { capacity: 1, ...plan } })
  await signUp('member', id)
  await onRoster(PHONE, { name: '陈立平' }, 'r_man')
  await enter(id, ['r_man'])
  return id
}

test('S1 whoever entered a man of the roster is told of his offer and answers for him', async () => {
  atNoon()
  const id = await fullHall()
  await house.get('member', 'activities.cancel', { id })
  expect((await told('secretary')).at(-1)).toBe('请为陈立平确认名额')
  const seen = await house.get('secretary', 'activities.entered', { id, chamberId: XIAN })
  expect(seen.items).toMatchObject([{ name: '陈立平', joined: false, can: { answer: true } }])
  const answer = { id, participantId: 'r_man', accept: true }
  expect(said(await house.get('secretary', 'activities.answerForOther', answer))).toBe('已报名')
  expect(said(await house.get('secretary', 'activities.answerForOther', answer))).toBe('已报名')
  expect((await house.get('editor', 'activityDesk.unanswerable', {})).items).toEqual([])
})

test('S1 his successor, when the secretary who entered him leads no more', async () => {
  atNoon()
  const id = await fullHall()
  await endPost('r_secretary', '2026-01-01', house.now())
  await house.get('member', 'activities.cancel', { id })
  expect((await told('president')).at(-1)).toBe('请为陈立平确认名额')
  expect(await told('secretary')).not.toContain('请为陈立平确认名额')
  const answer = { id, participantId: 'r_man', accept: false }
  expect((await house.refusal('secretary', 'activities.answerForOther', answer))?.kind).toBe('forbidden')
  expect(said(await house.get('president', 'activities.answerForOther', answer))).toBe('已放弃名额')
})

test('S1 the office sees the offer that nobody in WeChat can answer, and answers it', async () => {
  atNoon()
  const { _id: id } = await makeActivity(house.now(), { plan: { capacity: 1 } })
  await signUp('member', id)
  await onRoster(PHONE, { ...WUXI, name: '陈立平' }, 'r_man')
  await wuxiSecretary()
  await enter(id, ['r_man'], WUXI.chamberId, 'wuxi')
  const [post] = await posts.find({ where: { personId: house.personId('wuxi') }, limit: 1 })
  await endPost(post!._id, '2026-01-01', house.now())
  await house.get('member', 'activities.cancel', { id })
  const { items } = await house.get('editor', 'activityDesk.unanswerable', {})
  expect(items).toMatchObject([{ activityId: id, name: '陈立平', phoneMasked: '138****0001' }])
  const answer = { id, participantId: 'r_man', accept: true }
  expect(said(await house.get('editor', 'activities.answerForOther', answer))).toBe('已报名')
  expect((await house.get('editor', 'activityDesk.unanswerable', {})).items).toEqual([])
})

test('S1 he is reminded through her before the offer lapses, and of the day before it begins', async () => {
  atNoon()
  const id = await fullHall({ offerHours: 8 })
  await house.get('member', 'activities.cancel', { id })
  house.passTime(6.5 * HOUR_MS)
  await house.fire('remind-activities')
  expect((await told('secretary')).at(-1)).toBe('陈立平的名额即将失效')
  await house.get('secretary', 'activities.answerForOther', { id, participantId: 'r_man', accept: true })
  const { startsAt } = (await activityItems.get(id))!
  house.passTime(startsAt - 2 * HOUR_MS - house.now())
  await house.fire('remind-activities')
  const [last] = await notices.find({
    where: { to: house.personId('secretary') },
    ...{ order: ['rank', 'desc'], limit: 1 },
  })
  expect(last!.text).toContain('请转告您代报名的陈立平。')
})

test('S2 one number on the rosters of two chambers is one seat, and the second is told by whom', async () => {
  const { _id: id } = await makeActivity(house.now())
  await onRoster(PHONE, { name: '陈立平' }, 'r_xian')
  await onRoster(PHONE, { ...WUXI, name: '陈立平' }, 'r_wuxi')
  await wuxiSecretary()
  await enter(id, ['r_xian'])
  const { items } = await house.get('wuxi', 'activities.candidates', { id, chamberId: WUXI.chamberId })
  expect(items.find(({ participantId }) => participantId === 'r_wuxi')?.why).toBe(
    errorBody('activity.already_in_by', {
      ...{ standing: '已报名', chamber: '西安温州商会', by: 'secretary 的名字代报' },
    }).message,
  )
  const second = await enter(id, ['r_wuxi'], WUXI.chamberId, 'wuxi')
  expect(second.items).toMatchObject([
    { participantId: 'r_xian', note: '先前已经报上：西安温州商会，secretary 的名字代报' },
  ])
  expect(await enter(id, ['r_wuxi'], WUXI.chamberId, 'wuxi')).toEqual(second)
  expect(await taken(id)).toBe(1)
})

test('S2 both at the same moment', async () => {
  const { _id: id } = await makeActivity(house.now())
  await onRoster(PHONE, { name: '陈立平' }, 'r_xian')
  await onRoster(PHONE, { ...WUXI, name: '陈立平' }, 'r_wuxi')
  await wuxiSecretary()
  await Promise.all([enter(id, ['r_xian']), enter(id, ['r_wuxi'], WUXI.chamberId, 'wuxi')])
  expect(await taken(id)).toBe(1)
})

test('S2 once he has joined he is the same, by whichever chamber’s door', async () => {
  const { _id: id } = await makeActivity(house.now())
  const phone = house.phone('late')
  await onRoster(phone, { name: '陈立平' }, 'r_xian')
  await onRoster(phone, { ...WUXI, name: '陈立平' }, 'r_wuxi')
  await wuxiSecretary()
  await enter(id, ['r_xian'])
  await verified(house, 'late')
  await house.get('late', 'activities.signUp', { id, chamberId: WUXI.chamberId, answers: {} })
  await enter(id, [house.personId('late')], WUXI.chamberId, 'wuxi')
  expect(await taken(id)).toBe(1)
})

test('S2 also when the post ended under which he was entered', async () => {
  const { _id: id } = await makeActivity(house.now())
  const phone = house.phone('late')
  await onRoster(phone, { name: '陈立平' }, 'r_xian')
  await onRoster(phone, { ...WUXI, name: '陈立平' }, 'r_wuxi')
  await enter(id, ['r_xian'])
  await verified(house, 'late')
  await endPost('r_xian', '2026-01-01', house.now())
  const page = await house.get('late', 'activities.signUp', { id, chamberId: WUXI.chamberId, answers: {} })
  expect([page.mine?.state, page.counts.taken]).toEqual(['seated', 1])
})
