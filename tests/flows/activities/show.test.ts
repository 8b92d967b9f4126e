import { House } from '../house'
import { files } from '../../../cloudfunctions/kernel/files/documents'
import { addEverybody, EVERYBODY } from '../everybody'
import type { Question } from '@contract/values/questions'
import { DAY_MS, makeActivity, session } from './make-activity'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const show = (who: string, id: string) => house.get(who, 'activities.show', { id })
const signUp = (who: string, id: string, answers = {}) =>
  house.get(who, 'activities.signUp', { id, chamberId: 'c_xian', answers })

test('a guest reads everything and learns what he would need', async () => {
  const { _id: id } = await makeActivity(house.now(), {
    certificate: { name: '结业证书', hours: 12, atLeast: 1 },
    blocks: [{ kind: 'text', html: '<p>两天</p>' }],
  })
  const page = await show('guest', id)
  expect(page).toMatchObject({ phase: 'open', mine: null, companions: null, chambers: [], remembered: {} })
  expect(page.can.signUp.why).toMatch(/[\u4e00-\u9fff]/)
  expect(page.can.signUpOthers).toBeNull()
  expect(page.certificate).toEqual({ name: '结业证书', hours: 12, atLeast: 1 })
})

test('who may join is told in words', async () => {
  const who = {
    ...{ roles: ['young' as const], chamberIds: ['c_xian', 'c_wuxi'] },
    ...{ birthBands: ['1985' as const], endorsedOnly: true },
  }
  const { _id: id } = await makeActivity(house.now(), { who })
  expect((await show('guest', id)).whoWords).toEqual([
    ...['青年温商', '西安温州商会', '无锡温州商会', '1985—1989 年出生', '需会长推荐'],
  ])
  const many = { ...who, roles: [], chamberIds: Array.from({ length: 9 }, (_, i) => `c_${i}`) }
  const { _id: other } = await makeActivity(house.now(), {
    who: { ...many, birthBands: [], endorsedOnly: false },
  })
  expect((await show('guest', other)).whoWords).toEqual(['指定的 9 家商会'])
})

test('answers are remembered by the words of the question, where they still fit', async () => {
  const diet = (id: string, options: string[]): Question => ({
    ...{ kind: 'choice', id, label: '饮食', required: true, options, multiple: false },
  })
  const text = (id: string, label: string): Question => ({ kind: 'text', id, label, required: false })
  const agree: Question = { kind: 'agreement', id: 'q9', label: '我已阅读并承诺', required: true }
  const first = await makeActivity(house.now(), {
    questions: [diet('q1', ['无', '素食']), text('q2', '车牌'), agree],
  })
  await signUp('member', first._id, { q1: ['素食'], q2: '浙C12345', q9: true })
  const second = await makeActivity(house.now(), {
    questions: [text('a', '车牌'), diet('b', ['无', '素食', '清真']), agree, text('c', '籍贯')],
  })
  expect((await show('member', second._id)).remembered).toEqual({ a: '浙C12345', b: ['素食'] })
  expect((await show('young', second._id)).remembered).toEqual({})
  const third = await makeActivity(house.now(), { questions: [diet('b', ['无', '清真'])] })
  expect((await show('member', third._id)).remembered).toEqual({})
  await house.get('member', 'activities.signUp', {
    ...{ id: second._id, chamberId: 'c_xian', answers: { a: '浙A1', b: ['无'], q9: true } },
  })
  const fourth = await makeActivity(house.now(), { questions: [text('z', '车牌')] })
  expect((await show('member', fourth._id)).remembered).toEqual({ z: '浙A1' })
})

test('a required answer that is missing, because others signed him up, is asked for', async () => {
  const { _id: id } = await makeActivity(house.now(), {
    questions: [{ kind: 'text', id: 'q1', label: '饮食', required: true }],
  })
  const participantIds = [house.personId('young')]
  await house.get('secretary', 'activities.signUpOthers', { id, chamberId: 'c_xian', participantIds })
  expect((await show('young', id)).mine).toMatchObject({
    answersMissing: true,
    signedUpBy: 'secretary 的名字',
  })
  const given = { id, answers: { q1: '无' }, listed: false }
  expect((await house.get('young', 'activities.changeAnswers', given)).mine?.answersMissing).toBe(false)
})

test('reserves of one’s own chambers, and photos that WeChat has passed', async () => {
  await addEverybody(house)
  const reserves = [
    { chamberId: 'c_xian', chamberName: '西安温州商会', seats: 2 },
    { chamberId: 'c_wuxi', chamberName: '无锡温州商会', seats: 1 },
  ]
  const photo = (_id: string, check: 'passed' | 'pending') => ({
    ...{ _id, purpose: 'image' as const, name: '合影.jpg', type: 'jpg', size: 1, width: 1, height: 1, check },
    ...{ cloudFileId: `cloud://x/${_id}`, traceId: null, askedAt: null, uploadedBy: '', at: 1 },
  })
  await files.put(photo('f_a', 'passed'))
  await files.put(photo('f_b', 'pending'))
  const releaseAt = house.now() + DAY_MS
  const plan = { capacity: 9, reserves, releaseAt }
  const { _id: id } = await makeActivity(house.now(), { plan, photoIds: ['f_a', 'f_b'] })
  const page = await show(EVERYBODY, id)
  expect(page.plan.myReserves).toEqual([{ chamberName: '无锡温州商会', seats: 1, free: 1 }])
  expect(page.chambers).toEqual([{ id: 'c_wuxi', name: '无锡温州商会' }])
  expect(page.photos.map((each) => each.id)).toEqual(['f_a'])
  house.passTime(2 * DAY_MS)
  expect((await show(EVERYBODY, id)).plan.myReserves).toEqual([])
})

test('its life in phases', async () => {
  const now = house.now()
  const sessions = [session('s1', now + 10 * DAY_MS), session('s2', now + 11 * DAY_MS)]
  const { _id: id } = await makeActivity(now, { opensAt: now + DAY_MS, sessions })
  const phase = async () => (await show('guest', id)).phase
  const seen = [await phase()]
  for (const days of [2, 7, 1.05, 3]) {
    house.passTime(days * DAY_MS)
    seen.push(await phase())
  }
  expect(seen).toEqual(['soon', 'open', 'closed', 'running', 'ended'])
})

test('a draft is not there', async () => {
  const { _id: id } = await makeActivity(house.now(), { status: 'draft' })
  expect((await house.refusal('member', 'activities.show', { id }))?.code).toBe('activity.not_found')
})
