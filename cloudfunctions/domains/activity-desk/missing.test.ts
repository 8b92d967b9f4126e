import type { ActivityDraft, ActivitySession } from '@contract/activities'
import { missingFor, pastIn } from './missing'

const HOUR_MS = 3_600_000
const NOW = 100 * HOUR_MS
const session = (over: Partial<ActivitySession> = {}): ActivitySession => ({
  ...{
    id: 's1',
    title: '第一天',
    startsAt: 200 * HOUR_MS,
    endsAt: 203 * HOUR_MS,
    place: '',
    counts: true,
    ...over,
  },
})
const draft = (over: Partial<ActivityDraft> = {}): ActivityDraft => ({
  ...{ kind: 'training', title: '培训班', summary: '', coverFileId: null, html: '<p>两天。</p>' },
  ...{ organisers: ['经合办'], contact: '', questions: [], relay: null, certificate: null },
  place: { name: '温州会堂', address: '', latitude: null, longitude: null },
  sessions: [session()],
  ...{ opensAt: 90 * HOUR_MS, closesAt: 190 * HOUR_MS, cancelBy: 180 * HOUR_MS },
  who: { roles: [], chamberIds: [], birthBands: [], endorsedOnly: false },
  seats: { capacity: 10, reserves: [], releaseAt: null, waitlist: true, review: false, offerHours: 24 },
  ...over,
})
const seats = (over: Partial<ActivityDraft['seats']>) => ({ seats: { ...draft().seats, ...over } })
const certificate = { name: '结业证书', hours: 8, atLeast: 2 }
const young = { roles: ['president' as const], chamberIds: [], birthBands: [], endorsedOnly: true }

test('nothing is missing of a whole one', () => expect(missingFor(draft())).toEqual([]))

test.each<[Partial<ActivityDraft>, string]>([
  [{ title: '' }, '请填写标题'],
  [{ html: '<p> </p>' }, '请填写活动说明'],
  [{ organisers: [] }, '请填写主办单位'],
  [{ place: null }, '请填写地点'],
  [{ sessions: [] }, '请至少安排一个场次'],
  [{ sessions: [session({ endsAt: 200 * HOUR_MS })] }, '“第一天”应在开始以后结束'],
  [{ sessions: [session({ counts: false })] }, '请至少有一个场次计入出勤'],
  [{ certificate }, '结业证书要求的场次多于计入出勤的 1 场'],
  [{ opensAt: null }, '请填写报名开始时间'],
  [{ closesAt: null }, '请填写报名截止时间'],
  [{ cancelBy: null }, '请填写取消截止时间'],
  [{ closesAt: 90 * HOUR_MS }, '报名截止应晚于报名开始'],
  [{ closesAt: 201 * HOUR_MS }, '报名截止不能晚于活动开始'],
  [{ cancelBy: 201 * HOUR_MS }, '取消截止不能晚于活动开始'],
  [seats({ releaseAt: 201 * HOUR_MS }), '预留名额的释放时间不能晚于活动开始'],
  [{ who: young }, '凭推荐报名只适用于青年温商，请把青年温商选上'],
])('%j: %s', (over, sentence) => expect(missingFor(draft(over))).toEqual([sentence]))

test('reserves beyond the capacity are told in the words of the seat rule', () => {
  const reserves = [{ chamberId: 'c_xian', chamberName: '西安温州商会', seats: 11 }]
  expect(missingFor(draft(seats({ reserves })))).toEqual([expect.stringContaining('11')])
})

test('what is over cannot be published', () => {
  expect(pastIn(draft(), NOW)).toEqual([])
  expect(pastIn(draft(), 200 * HOUR_MS)).toEqual([
    '“第一天”的时间已经过去，请重新安排',
    '报名截止时间已经过去，请重新填写',
  ])
})
