import type { Application, Standing } from '@contract/members'
import type { PostKind } from '@contract/posts'
import type { YoungRecord } from '@contract/young'
import { fromShanghai } from '@contract/values/time'

export const membership = (given: { chamberId: string; chamberName: string; post: string }) => ({
  ...given,
  postId: `r_${given.chamberId}_${given.post}`,
  post: given.post as PostKind,
  since: fromShanghai('2026-03-01'),
})

export const standing = (given: Partial<Standing> = {}): Standing => ({
  consented: true,
  name: '项知远',
  nickname: '',
  avatarUrl: null,
  phoneMasked: '138****1234',
  phoneVerified: true,
  posts: [],
  speaksFor: null,
  applications: [],
  waitingForMe: 0,
  roles: ['guest'],
  unread: 0,
  ...given,
})

export const application = (given: Partial<Application> = {}): Application => ({
  id: 'a1',
  chamberId: 'c_xian',
  chamberName: '西安温州商会',
  post: 'young',
  state: 'waiting',
  reason: null,
  at: fromShanghai('2026-11-20'),
  name: '陈晓峰',
  phoneVerified: true,
  note: '',
  nameDiffers: false,
  doubt: null,
  ...given,
})

export const youngRecord = (given: Partial<YoungRecord> = {}): YoungRecord => ({
  profile: {
    personId: 'p_young',
    name: '项知远',
    chamberId: 'c_xian',
    chamberName: '西安温州商会',
    industry: '新能源',
    birthBand: '1990',
    skills: ['外贸'],
    mentor: '',
    endorsements: 0,
  },
  endorsements: [],
  growth: [],
  ...given,
})
