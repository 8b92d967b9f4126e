import type { Input } from '@contract/action'
import type { activities, ActivityPage } from '@contract/activities'
import { standingWords } from '@contract/activities'
import { activityItems, signUps } from '../../../cloudfunctions/domains/activities/documents'
import { ask } from '../../../cloudfunctions/domains/activities/seats/ask'
import { seatSheets } from '../../../cloudfunctions/domains/activities/seats/documents'
import { notices } from '../../../cloudfunctions/domains/inbox/documents'
import { House } from '../house'
import { onRoster, verified } from '../members'
import { DAY_MS, HOUR_MS, makeActivity } from './make-activity'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

type Form = Partial<Input<typeof activities.signUp>>
const form = (id: string, over: Form = {}) => ({ id, chamberId: 'c_xian', answers: {}, ...over })
const signUp = (who: string, id: string, over?: Form) => house.get(who, 'activities.signUp', form(id, over))
const show = (who: string, id: string) => house.get(who, 'activities.show', { id })
const words = ({ mine }: ActivityPage) => (mine ? standingWords(mine) : null)
const titlesOf = async (who: string) => {
  const told = await notices.find({ where: { to: house.personId(who) }, order: ['rank', 'asc'], limit: 50 })
  return told.map(({ title }) => title)
}
const newcomer = async (who: string) => {
  await onRoster(house.phone(who), { name: who })
  await verified(house, who)
}

test('seats first, then the line; every seat that comes free goes to the next, who has a day to accept', async () => {
  const { _id: id } = await makeActivity(house.now(), { plan: { capacity: 2 } })
  const page = await signUp('member', id)
  expect([words(page), page.counts]).toEqual(['已报名', expect.objectContaining({ taken: 1, free: 1 })])
  await signUp('young', id)
  expect(words(await signUp('president', id))).toBe('候补第 1 位')
  expect(words(await signUp('secretary', id))).toBe('候补第 2 位')

  const left = await house.get('member', 'activities.cancel', { id })
  expect([words(left), left.can.signUp.why]).toEqual(['已取消报名', null])
  expect(words(await show('president', id))).toBe('轮到您了，请确认名额')
  expect(words(await show('secretary', id))).toBe('候补第 1 位')
  expect(await titlesOf('president')).toEqual(['已进入候补', '轮到您了，请确认名额'])

  expect(words(await house.get('president', 'activities.answerOffer', { id, accept: true }))).toBe('已报名')
  expect(words(await house.get('president', 'activities.answerOffer', { id, accept: true }))).toBe('已报名')
})

test('an offer that nobody accepts goes on by the minute timer, and he is told', async () => {
  const { _id: id } = await makeActivity(house.now(), { plan: { capacity: 1, offerHours: 2 } })
  for (const who of ['member', 'young', 'president']) await signUp(who, id)
  await house.get('member', 'activities.cancel', { id })
  house.passTime(3 * HOUR_MS)
  expect(words(await show('young', id))).toBe('逾期未确认')
  await house.fire('settle-seats')
  expect(words(await show('president', id))).toBe('轮到您了，请确认名额')
  expect(await titlesOf('young')).toEqual(['已进入候补', '轮到您了，请确认名额', '名额已让给下一位'])
  expect((await titlesOf('president')).at(-1)).toBe('轮到您了，请确认名额')
  expect((await seatSheets.get(id))!).toMatchObject({ asks: [], effects: [] })
})

test('a reserve is the chamber’s until its release; then the line moves by itself', async () => {
  const reserves = [{ chamberId: 'c_xian', chamberName: '西安温州商会', seats: 1 }]
  const plan = { capacity: 2, reserves, releaseAt: house.now() + DAY_MS, offerHours: 0 }
  const { _id: id } = await makeActivity(house.now(), { plan })
  for (const who of ['w1', 'w2']) {
    await onRoster(house.phone(who), { chamberId: 'c_wuxi', chamberName: '无锡温州商会', name: who })
    await verified(house, who)
  }
  const wuxi = { chamberId: 'c_wuxi' }
  expect(words(await signUp('w1', id, wuxi))).toBe('已报名')
  expect(words(await signUp('w2', id, wuxi))).toBe('候补第 1 位')
  expect((await show('member', id)).plan.myReserves).toMatchObject([{ seats: 1, free: 1 }])
  house.passTime(2 * DAY_MS)
  await house.fire('settle-seats')
  expect(words(await show('w2', id))).toBe('已报名')
  expect(await titlesOf('w2')).toEqual(['已进入候补', '您已从候补转为正式报名'])
  expect(words(await signUp('member', id))).toBe('候补第 1 位')
})

test('three taps at once are one sign-up, and the answers of the last form count', async () => {
  const { _id: id } = await makeActivity(house.now(), {
    questions: [{ kind: 'text', id: 'q1', label: '饮食', required: true }],
  })
  const tap = () => signUp('member', id, { answers: { q1: '素食' } })
  const pages = await Promise.all([tap(), tap(), tap()])
  expect(pages.map(words)).toEqual(['已报名', '已报名', '已报名'])
  const again = await signUp('member', id, { answers: { q1: ' 清真 ' } })
  expect([again.counts.taken, again.mine?.answers]).toEqual([1, { q1: '清真' }])
  expect(await signUps.count({ activityId: id })).toBe(1)
})

test('who cancelled may come again, at the end of the line', async () => {
  const { _id: id } = await makeActivity(house.now(), { plan: { capacity: 1, offerHours: 0 } })
  await signUp('member', id)
  await signUp('young', id)
  await house.get('member', 'activities.cancel', { id })
  await house.get('member', 'activities.cancel', { id })
  expect(words(await show('young', id))).toBe('已报名')
  expect(words(await signUp('member', id))).toBe('候补第 1 位')
})

test('with review the seat is held until the office has looked', async () => {
  const { _id: id } = await makeActivity(house.now(), { plan: { capacity: 1, review: true, offerHours: 0 } })
  expect(words(await signUp('member', id))).toBe('待审核，名额已为您保留')
  expect(words(await signUp('young', id))).toBe('待审核，候补第 1 位')
  const participantId = house.personId('member')
  await ask(id, { kind: 'refuse', participantId, reason: '不在名单' }, house.now())
  expect(words(await show('member', id))).toBe('审核未通过')
  expect(words(await show('young', id))).toBe('待审核，名额已为您保留')
})

test('answers and being shown to companions can be changed until it begins', async () => {
  const { _id: id } = await makeActivity(house.now(), {
    questions: [{ kind: 'text', id: 'q1', label: '饮食', required: true }],
  })
  await signUp('member', id, { answers: { q1: '素食' } })
  await signUp('young', id, { answers: { q1: '无' }, listed: true })
  await signUp('president', id, { answers: { q1: '无' } })
  const seen = await house.get('member', 'activities.companions', { id })
  expect(seen).toEqual({ items: [{ name: 'young 的名字', chamberName: '西安温州商会' }], others: 1 })
  const changed = { id, answers: { q1: '清真' }, listed: true }
  const page = await house.get('member', 'activities.changeAnswers', changed)
  expect([page.mine?.answers, page.mine?.listed, page.companions]).toEqual([{ q1: '清真' }, true, 2])
  expect((await house.get('young', 'activities.companions', { id })).items).toMatchObject([
    { name: 'member 的名字' },
  ])
  expect(await house.get('editor', 'activities.companions', { id })).toMatchObject({ others: 1 })
})

test('after the deadline he asks, and keeps his seat until the office has decided', async () => {
  const { _id: id } = await makeActivity(house.now())
  await signUp('member', id)
  house.passTime(7.5 * DAY_MS)
  const before = await show('member', id)
  expect(before.can.cancel.why).toMatch(/^自行取消已于 .+ 截止，可以申请取消$/)
  expect(before.can.askToCancel.why).toBeNull()
  const page = await house.get('member', 'activities.askToCancel', { id, reason: '临时出差' })
  expect([words(page), page.mine?.cancelRequest]).toEqual([
    '已报名',
    { reason: '临时出差', state: 'waiting', note: '' },
  ])
  expect((await signUps.find({ where: { asking: id }, limit: 5 })).length).toBe(1)
})

test('whoever was on the roster only finds, once he has joined, the seat that his chamber took for him', async () => {
  const { _id: id } = await makeActivity(house.now())
  await onRoster(house.phone('late'), { name: '叶青' }, 'r_late')
  await house.get('secretary', 'activities.signUpOthers', {
    ...{ id, chamberId: 'c_xian', participantIds: ['r_late'] },
  })
  await verified(house, 'late')
  const page = await show('late', id)
  expect([words(page), page.mine?.signedUpBy, page.can.signUp.why]).toEqual([
    '已报名',
    'secretary 的名字',
    '已在报名名单中（已报名）',
  ])
  expect(words(await signUp('late', id))).toBe('已报名')
  expect((await show('late', id)).counts.taken).toBe(1)
  expect(words(await house.get('late', 'activities.cancel', { id }))).toBe('已取消报名')
})

test('feedback: stars in the sheet, words with the sign-up; given again it replaces the first', async () => {
  const { _id: id } = await makeActivity(house.now())
  await signUp('member', id)
  house.passTime(11.1 * DAY_MS)
  const participantId = house.personId('member')
  const marks = [{ participantId, sessionId: 's1', at: house.now(), came: true }]
  await ask(id, { kind: 'came', marks }, house.now())
  await house.get('member', 'activities.giveFeedback', { id, stars: 3 })
  const page = await house.get('member', 'activities.giveFeedback', { id, stars: 5, good: '收获大' })
  expect(page.mine?.feedbackGiven).toBe(true)
  expect((await seatSheets.get(id))!.counts.stars).toEqual([0, 0, 0, 0, 1])
  expect((await signUps.get(`${id}:${participantId}`))!.feedback).toMatchObject({ stars: 5, good: '收获大' })
})

test('a cancelled activity takes nobody in, and everybody who was in is told', async () => {
  const { _id: id } = await makeActivity(house.now())
  await signUp('member', id)
  await activityItems.update({ _id: id }, { status: 'cancelled', reason: '台风' })
  await ask(id, { kind: 'close' }, house.now())
  expect((await house.refusal('young', 'activities.signUp', form(id)))?.code).toBe('activity.cancelled')
  expect(await titlesOf('member')).toEqual(['报名成功', '活动已取消'])
})

test('people of the chamber are signed up together, and each may decline', async () => {
  const { _id: id } = await makeActivity(house.now(), { plan: { capacity: 2 } })
  await newcomer('other')
  const { items } = await house.get('secretary', 'activities.candidates', { id, chamberId: 'c_xian' })
  expect(items.map(({ name }) => name)).toContain('young 的名字')
  const participantIds = ['young', 'member', 'other'].map((who) => house.personId(who))
  const named = { id, chamberId: 'c_xian', participantIds }
  const done = await house.get('secretary', 'activities.signUpOthers', named)
  expect(done.items.map(({ standing }) => standingWords(standing))).toEqual([
    '已报名',
    '已报名',
    '候补第 1 位',
  ])
  expect(await house.get('secretary', 'activities.signUpOthers', named)).toEqual(done)
  expect(await titlesOf('young')).toEqual(['secretary 的名字为您报了名'])
  await house.get('young', 'activities.cancel', { id })
  expect(words(await show('other', id))).toBe('轮到您了，请确认名额')
})

test('a pasted 接龙 becomes named candidates, with what is wrong beside the rest', async () => {
  const { _id: id } = await makeActivity(house.now())
  await signUp('member', id)
  await onRoster('13700000001', { name: '郑海川' })
  const text = '#接龙\n培训班报名\n1. 郑海川（素食）\n2、member 的名字\n③ 王五\n4. 郑海川'
  const { lines } = await house.get('secretary', 'activities.readChain', { id, chamberId: 'c_xian', text })
  expect(lines.map(({ problem }) => problem).slice(0, 1)).toEqual([null])
  expect(lines.at(-2)).toMatchObject({ name: '王五', problem: 'unknown' })
  expect(lines.at(-1)).toMatchObject({ name: '郑海川', problem: 'repeated' })
  const [first] = lines
  const participantIds = [first!.candidate!.participantId]
  await house.get('secretary', 'activities.signUpOthers', { id, chamberId: 'c_xian', participantIds })
  expect((await show('member', id)).counts.taken).toBe(2)
})
