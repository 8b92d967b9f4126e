import { fromShanghai } from '@contract/values/time'
import type { ActivityDocument } from '../documents'
import type { Effect } from './documents'
import { seatMessage } from './seat-message'

const at = fromShanghai('2026-12-01', '22:00')
const startsAt = fromShanghai('2026-12-10', '09:00')
const endsAt = startsAt + 3_600_000
const activity = { title: '培训班', startsAt, endsAt, organisers: ['西安温州商会'] } as ActivityDocument
const said = { title: '活动已取消', text: '“培训班”：台风' }

const messageOf = (over: Partial<Effect>) =>
  seatMessage({ id: 'e', participantId: 'p_1', kind: 'seated', at, ...over }, activity, said)

test('the result of one’s own tap comes at once, others wait for the morning', () => {
  expect(messageOf({})).toMatchObject({ template: 'seat', urgent: true, data: { phrase2: '报名成功' } })
  expect(messageOf({ by: '周敏之' })).toMatchObject({ urgent: false })
  expect(messageOf({ kind: 'approved' })).toMatchObject({ urgent: false, data: { phrase2: '审核通过' } })
})

test('what one sees anyway leaves the message for the answer; who was signed up by another is told', () => {
  expect(messageOf({ kind: 'waiting' })).toBeUndefined()
  expect(messageOf({ reviewing: true })).toBeUndefined()
  expect(messageOf({ kind: 'waiting', by: '周敏之' })).toMatchObject({ data: { phrase2: '候补中' } })
  expect(messageOf({ reviewing: true, by: '周敏之' })).toMatchObject({ data: { thing4: '等待经合办审核' } })
})

test('an offer says until when, and is of no use afterwards; a refusal says why', () => {
  const until = fromShanghai('2026-12-02', '18:00')
  expect(messageOf({ kind: 'offered', until })).toMatchObject({
    ...{
      until,
      data: { phrase2: '等您确认', time3: '2026年12月10日 09:00', thing4: '12月2日 18:00 前确认' },
    },
  })
  expect(messageOf({ kind: 'refused', reason: '不符合条件' })).toMatchObject({
    data: { thing4: '不符合条件' },
  })
  expect(messageOf({ kind: 'promoted' })).toMatchObject({ until: endsAt })
})

test('that it is cancelled comes as a notice of who organises it', () => {
  expect(messageOf({ kind: 'closed' })).toMatchObject({
    ...{ template: 'notice', data: { thing1: '活动已取消', thing2: '西安温州商会', thing4: said.text } },
  })
})
