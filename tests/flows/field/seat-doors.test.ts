import { standingWords } from '@contract/activities'
import { errorBody } from '@contract/errors'
import { seatSheets } from '../../../cloudfunctions/domains/activities/seats/documents'
import { activityItems, signUps } from '../../../cloudfunctions/domains/activities/documents'
import { DAY_MS, makeActivity } from '../activities/make-activity'
import { House } from '../house'
import { onRoster } from '../members'
import { PHONE, said, seatsOf, WUXI, XIAN } from './seat-world'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const { signUp, enter, taken, atNoon, wuxiSecretary } = seatsOf(() => house)

test('S3 whom the office removed comes back by no door of his chamber, and it is said why', async () => {
  const { _id: id } = await makeActivity(house.now())
  await signUp('member', id)
  const participantId = house.personId('member')
  await house.get('editor', 'activityDesk.remove', { id, participantId, reason: '名额只给新会员' })
  const why = errorBody('activity.removed_before', { said: '：名额只给新会员' }).message
  const { items } = await house.get('secretary', 'activities.candidates', { id, chamberId: XIAN })
  expect(items.find((each) => each.participantId === participantId)?.why).toBe(why)
  const named = { id, chamberId: XIAN, participantIds: [participantId] }
  const refused = await house.refusal('secretary', 'activities.signUpOthers', named)
  expect(refused?.message).toBe(`member 的名字不能报名：${why}`)
  await enter(id, ['r_young'])
  const swap = { id, participantId: house.personId('young'), byParticipantId: participantId }
  expect((await house.refusal('secretary', 'activities.replaceOther', swap))?.code).toBe(
    'activity.candidate_unfit',
  )
  expect(await taken(id)).toBe(1)
  expect((await enter(id, [participantId], XIAN, 'editor')).items.map(said)).toEqual(['已报名'])
})

test('S3 a man of the roster whom the office removed in one chamber is not brought by the other', async () => {
  const { _id: id } = await makeActivity(house.now())
  await onRoster(PHONE, { name: '陈立平' }, 'r_xian')
  await onRoster(PHONE, { ...WUXI, name: '陈立平' }, 'r_wuxi')
  await wuxiSecretary()
  await enter(id, ['r_xian'])
  await house.get('editor', 'activityDesk.remove', { id, participantId: 'r_xian', reason: '重复' })
  const named = { id, chamberId: WUXI.chamberId, participantIds: ['r_wuxi'] }
  expect((await house.refusal('wuxi', 'activities.signUpOthers', named))?.code).toBe(
    'activity.candidate_unfit',
  )
  expect(await signUps.count({ activityId: id })).toBe(1)
  const chain = { id, chamberId: WUXI.chamberId, text: '1. 陈立平' }
  const { lines } = await house.get('wuxi', 'activities.readChain', chain)
  expect(lines).toMatchObject([
    { problem: 'unfit', note: '经合办取消过他的报名：重复。要再参加请联系经合办' },
  ])
})

test('S4 she takes out whom she entered; the seat goes on; again it is the same', async () => {
  const { _id: id } = await makeActivity(house.now(), { plan: { capacity: 1, offerHours: 0 } })
  await onRoster(PHONE, { name: '陈立平' }, 'r_man')
  await enter(id, ['r_man'])
  await signUp('member', id)
  const one = { id, participantId: 'r_man' }
  expect(said(await house.get('secretary', 'activities.withdrawOther', one))).toBe('已取消报名')
  expect(said(await house.get('secretary', 'activities.withdrawOther', one))).toBe('已取消报名')
  expect((await house.get('member', 'activities.show', { id })).mine?.state).toBe('seated')
})

test('S4 换人 with the hall full: the seat stays with the chamber', async () => {
  const { _id: id } = await makeActivity(house.now(), { plan: { capacity: 1, offerHours: 0 } })
  await onRoster(PHONE, { name: '陈立平' }, 'r_man')
  await onRoster('13812340002', { name: '叶青' }, 'r_next')
  await enter(id, ['r_man'])
  await signUp('member', id)
  const swap = { id, participantId: 'r_man', byParticipantId: 'r_next' }
  const done = await house.get('secretary', 'activities.replaceOther', swap)
  expect([done.name, said(done)]).toEqual(['叶青', '已报名'])
  expect(await house.get('secretary', 'activities.replaceOther', swap)).toEqual(done)
  expect((await house.get('member', 'activities.show', { id })).mine?.state).toBe('waiting')
  expect(await taken(id)).toBe(1)
  const { items } = await house.get('secretary', 'activities.entered', { id, chamberId: XIAN })
  expect(items.map((each) => [each.name, said(each)])).toEqual([
    ['陈立平', '已换成同商会的其他人'],
    ['叶青', '已报名'],
  ])
})

test('S4 nobody acts for whom he has not entered, and after the deadline only the office', async () => {
  const { _id: id } = await makeActivity(house.now())
  await onRoster(PHONE, { name: '陈立平' }, 'r_man')
  await enter(id, ['r_man'])
  await signUp('member', id)
  const codeOf = async (who: string, participantId: string) =>
    (await house.refusal(who, 'activities.withdrawOther', { id, participantId }))?.code
  expect(await codeOf('secretary', house.personId('member'))).toBe('activity.signed_up_himself')
  await wuxiSecretary()
  expect(await codeOf('wuxi', 'r_man')).toBe('chamber.not_yours')
  house.passTime(7.5 * DAY_MS)
  expect(await codeOf('secretary', 'r_man')).toBe('activity.withdraw_too_late')
  expect(await codeOf('editor', 'r_man')).toBeUndefined()
})

test('S7 of a cancelled activity nobody is asked to confirm: 我的活动 and the page say 活动已取消', async () => {
  atNoon()
  const { _id: id } = await makeActivity(house.now(), { plan: { capacity: 1 } })
  for (const who of ['member', 'young', 'president']) await signUp(who, id)
  await house.get('member', 'activities.cancel', { id })
  expect((await seatSheets.get(id))!.people[house.personId('young')]).toMatch(/^offered /)
  const { rev } = await house.get('editor', 'activityDesk.edit', { id })
  await house.get('editor', 'activityDesk.cancel', { id, rev, reason: '台风' })
  for (const who of ['young', 'president']) {
    const { items } = await house.get(who, 'activities.mine', {})
    expect(items.map(({ mine }) => mine && standingWords(mine))).toEqual(['活动已取消'])
    const { mine } = await house.get(who, 'activities.show', { id })
    expect([mine && standingWords(mine), mine?.offerUntil]).toEqual(['活动已取消', null])
  }
  expect((await house.get('editor', 'activityDesk.roll', { id })).items.map(said)).toEqual([
    '活动已取消',
    '活动已取消',
  ])
  expect((await house.get('editor', 'activityDesk.unanswerable', {})).items).toEqual([])
  const answer = { id, accept: true }
  expect((await house.refusal('young', 'activities.answerOffer', answer))?.code).toBe('activity.cancelled')
})

test('S7 though the sheet is closed only later', async () => {
  const { _id: id } = await makeActivity(house.now())
  await signUp('member', id)
  await activityItems.update({ _id: id }, { status: 'cancelled', reason: '台风' })
  const { items } = await house.get('member', 'activities.mine', {})
  expect(items.map(({ mine }) => mine && standingWords(mine))).toEqual(['活动已取消'])
})

test('S9 refused and signed up again: no seat until the office has looked, by neither door', async () => {
  const { _id: id } = await makeActivity(house.now(), { plan: { capacity: 1, review: true, offerHours: 0 } })
  await signUp('member', id)
  const participantId = house.personId('member')
  const refuse = { id, participantId, approve: false as const, reason: '资料不全' }
  await house.get('editor', 'activityDesk.review', refuse)
  const again = await signUp('member', id)
  expect([again.mine && standingWords(again.mine), again.counts.taken]).toEqual([
    '待重新审核，通过前不占名额',
    0,
  ])
  await house.get('member', 'activities.cancel', { id })
  const { items } = await house.get('secretary', 'activities.candidates', { id, chamberId: XIAN })
  expect(items.find((each) => each.participantId === participantId)).toMatchObject({
    ...{ why: null, note: '上次审核未通过。再报名要重新审核，通过前不占名额' },
  })
  expect((await enter(id, [participantId])).items.map(said)).toEqual(['待重新审核，通过前不占名额'])
  await signUp('young', id)
  expect(await taken(id)).toBe(1)
  const approved = await house.get('editor', 'activityDesk.review', { id, participantId, approve: true })
  expect(said(approved)).toBe('候补第 1 位')
})
