import type { ActivityCard, ActivityPage, MySignUp } from '@contract/activities'
import type { Question } from '@contract/values/questions'
import { fromShanghai } from '@contract/values/time'

export const NOW = fromShanghai('2026-11-23', '10:00')
const counts = { capacity: 100, taken: 63, waiting: 0, held: 0, free: 37 }
const open = { why: null }
const shut = (why: string) => ({ why })

export const activityCard = (given: Partial<ActivityCard> = {}): ActivityCard => ({
  id: 'ac1',
  kind: 'training',
  title: '第三期青年温商培训班',
  summary: '',
  coverUrl: null,
  startsAt: fromShanghai('2026-11-28', '09:00'),
  endsAt: fromShanghai('2026-11-30', '12:00'),
  placeName: '温州市委党校',
  phase: 'open',
  closesAt: fromShanghai('2026-11-26', '18:00'),
  counts,
  heldForMe: 0,
  waitlist: true,
  mine: null,
  ...given,
})

export const session = (id: string, day: string, title: string): ActivityPage['sessions'][number] => ({
  ...{ id, title, place: '', counts: true },
  startsAt: fromShanghai(day, '09:00'),
  endsAt: fromShanghai(day, '17:00'),
})

export const mySignUp = (given: Partial<MySignUp> = {}): MySignUp => ({
  state: 'seated',
  reviewing: false,
  position: null,
  offerUntil: null,
  why: null,
  participantId: 'p_young',
  answers: {},
  answersMissing: false,
  signedUpBy: null,
  listed: false,
  cancelRequest: null,
  came: [],
  feedbackGiven: false,
  certificateCode: null,
  ...given,
})

/** Nobody has signed up for it, and one may. */
export const activityPage = (given: Partial<ActivityPage> = {}): ActivityPage => ({
  id: 'ac1',
  kind: 'training',
  title: '第三期青年温商培训班',
  summary: '三天，食宿由经合办安排。',
  coverUrl: null,
  blocks: [{ kind: 'text', html: '<p>请带身份证。</p>' }],
  organisers: ['温州市经合办'],
  contact: '林老师 0577-8888',
  place: { name: '温州市委党校', address: '鹿城区学院中路 288 号', latitude: 28.01, longitude: 120.67 },
  sessions: [session('s1', '2026-11-28', '开班'), session('s2', '2026-11-29', '参访')],
  opensAt: fromShanghai('2026-11-10', '09:00'),
  closesAt: fromShanghai('2026-11-26', '18:00'),
  cancelBy: fromShanghai('2026-11-25', '18:00'),
  phase: 'open',
  reason: null,
  whoWords: ['青年温商'],
  plan: { waitlist: true, review: false, offerHours: 24, releaseAt: null, myReserves: [] },
  counts,
  questions: [],
  relay: false,
  certificate: null,
  photos: [],
  companions: null,
  mine: null,
  remembered: {},
  chambers: [{ id: 'c_xian', name: '西安温州商会' }],
  ...given,
  can: {
    signUp: open,
    cancel: shut('您没有报名这个活动'),
    askToCancel: shut('您没有报名这个活动'),
    signUpOthers: null,
    changeAnswers: shut('您没有报名这个活动'),
    giveFeedback: shut('您没有报名这个活动'),
    checkIn: shut('您没有报名这个活动'),
    ...given.can,
  },
})

/** The same activity for somebody who takes part. */
export const signedUpPage = (
  mine: Partial<MySignUp> = {},
  { can, ...given }: Partial<ActivityPage> = {},
): ActivityPage =>
  activityPage({
    mine: mySignUp(mine),
    companions: 5,
    ...given,
    can: {
      signUp: shut('已在报名名单中（已报名）'),
      cancel: open,
      askToCancel: shut('现在可以自行取消，不用申请'),
      signUpOthers: null,
      changeAnswers: open,
      giveFeedback: shut('2026年11月29日 09:00 起可以评价'),
      checkIn: shut('2026年11月28日 07:00 起可以签到'),
      ...can,
    },
  })

export const questions: Question[] = [
  { kind: 'text', id: 'q_plate', label: '车牌号', required: false },
  {
    ...{ kind: 'choice', id: 'q_food', label: '用餐', required: true },
    ...{ options: ['不忌口', '清真', '素食'], multiple: false },
  },
  { kind: 'number', id: 'q_years', label: '从业年限', required: true, min: 0, max: 60, unit: '年' },
  { kind: 'phone', id: 'q_phone', label: '紧急联系人电话', required: true },
  { kind: 'agreement', id: 'q_promise', label: '我承诺全程参加', required: true },
]
