import type { ActivityDraft, StandingThere } from '@contract/activities'
import type { ActivityDeskItem, ActivityEditing, RollRow } from '@contract/activity-desk'
import type { Question } from '@contract/values/questions'
import { fromShanghai } from '@contract/values/time'

export const at = (date: string, time = '09:00') => fromShanghai(date, time)

export const room: Question = {
  id: 'q_room',
  kind: 'choice',
  label: '住宿安排',
  required: true,
  options: ['单人间', '双人间'],
  multiple: false,
}

export const draft = (given: Partial<ActivityDraft> = {}): ActivityDraft => ({
  kind: 'training',
  title: '第十二期秘书长培训班',
  summary: '',
  coverFileId: null,
  html: '<p>日程见下。</p>',
  organisers: ['温州市经济合作服务中心'],
  contact: '',
  place: { name: '温州市委党校', address: '', latitude: null, longitude: null },
  sessions: [
    {
      id: 's_1',
      title: '第 1 天',
      startsAt: at('2026-12-08'),
      endsAt: at('2026-12-08', '17:00'),
      place: '',
      counts: true,
    },
  ],
  opensAt: at('2026-11-01'),
  closesAt: at('2026-12-05', '18:00'),
  cancelBy: at('2026-12-05', '18:00'),
  who: { roles: ['secretary'], chamberIds: [], birthBands: [], endorsedOnly: false },
  seats: { capacity: 30, reserves: [], releaseAt: null, waitlist: true, review: true, offerHours: 24 },
  questions: [room],
  relay: null,
  certificate: { name: '结业证书', hours: 16, atLeast: 1 },
  ...given,
})

export const deskItem = (given: Partial<ActivityDeskItem> = {}): ActivityDeskItem => ({
  id: 'a_1',
  kind: 'training',
  title: '第十二期秘书长培训班',
  status: 'published',
  phase: 'open',
  startsAt: at('2026-12-08'),
  counts: { capacity: 30, taken: 12, waiting: 3, held: 4, free: 14 },
  kinds: { seated: 10, reviewing: 1, asking: 1, offered: 0, waiting: 3, out: 2 },
  todo: 2,
  updatedAt: at('2026-11-20'),
  updatedBy: '林晓瓯',
  ...given,
})

export const editing = (given: Partial<ActivityEditing> = {}): ActivityEditing => ({
  ...deskItem(),
  rev: 7,
  draft: draft(),
  cover: null,
  photos: [],
  reason: null,
  missing: [],
  summaryNewsId: null,
  ...given,
})

export const draftEditing = (given: Partial<ActivityEditing> = {}) =>
  editing({ status: 'draft', phase: null, todo: 0, ...given })

export const standing = (given: Partial<StandingThere> = {}): StandingThere => ({
  state: 'seated',
  reviewing: false,
  position: null,
  offerUntil: null,
  why: null,
  ...given,
})

export const rollRow = (given: Partial<RollRow> = {}): RollRow => ({
  participantId: 'p_1',
  name: '周敏之',
  chamberName: '西安温州商会',
  post: '秘书长',
  phoneMasked: '138****1234',
  standing: standing(),
  kind: 'seated',
  signedUpAt: at('2026-11-10'),
  signedUpBy: null,
  answers: { q_room: ['单人间'] },
  code: '0427',
  came: [],
  clocks: [],
  cancelReason: null,
  ...given,
})

export const roll = (items: RollRow[]) => ({
  title: '第十二期秘书长培训班',
  counts: deskItem().counts,
  kinds: deskItem().kinds,
  filters: { all: 15, reviewing: 1, seated: 10, offered: 1, waiting: 3, asking: 1, out: 2, absent: 2 },
  came: { s_1: 9 },
  stars: { n: 4, average: 4.5 },
  items,
  next: null,
})
