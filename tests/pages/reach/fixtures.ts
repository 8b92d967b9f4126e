import type { Delivery } from '@contract/deliveries'
import type { GroupRow } from '@contract/groups'
import type { Audience, ReachRow, ReachView, SilentChamber } from '@contract/reach'
import { fromShanghai } from '@contract/values/time'

export const NOON = fromShanghai('2026-11-23', '12:00')
export const MORNING = fromShanghai('2026-11-23', '09:00')

export const reachRow = (given: Partial<ReachRow> = {}): ReachRow => ({
  subject: { kind: 'news', id: 'n_1' },
  title: '关于召开会长会议的通知',
  publishedAt: MORNING,
  people: 312,
  chambers: { reached: 187, all: 252 },
  shares: 41,
  groups: 9,
  answered: null,
  ...given,
})

export const silent = (given: Partial<SilentChamber> = {}): SilentChamber => ({
  ...{ chamberId: 'c_lanzhou', name: '兰州温州商会', province: '甘肃', president: '周敏之', joined: true },
  ...given,
})

export const reachView = (given: Partial<ReachView> = {}): ReachView => ({
  ...reachRow(),
  asOf: NOON - 60_000,
  presidents: 96,
  ways: { card: 38, poster: 3, moments: 0 },
  reached: [
    { chamberId: 'c_xian', name: '西安温州商会', province: '陕西', people: 12, leader: true },
    { chamberId: 'c_baoji', name: '宝鸡温州商会', province: '陕西', people: 1, leader: false },
    { chamberId: 'c_linxia', name: '临夏温州商会', province: '甘肃', people: 2, leader: false },
  ],
  silent: [
    silent(),
    silent({ chamberId: 'c_tianshui', name: '天水温州商会', president: '项知远', joined: false }),
    silent({ chamberId: 'c_lhasa', name: '拉萨温州商会', province: '西藏', president: '', joined: false }),
  ],
  seenIn: [
    { groupId: 'g_1', kind: 'presidents', name: '会长群', people: 64 },
    { groupId: 'g_2', kind: 'chamber', name: '西安温州商会', people: 11 },
    { groupId: 'g_3', kind: null, name: '', people: 5 },
  ],
  recommendations: [],
  answers: null,
  ...given,
})

export const answers = (
  given: Partial<NonNullable<ReachView['answers']>> = {},
): NonNullable<ReachView['answers']> => ({
  ...{ ask: 'attend', until: NOON + 86_400_000, read: 0, yes: 2, no: 1, later: 0 },
  chambers: [
    { name: '西安温州商会', by: '王海川', answer: '参加', at: NOON - 3_600_000 },
    { name: '宝鸡温州商会', by: '陈立平', answer: '不参加', at: NOON - 7_200_000 },
  ],
  waiting: [{ chamberId: 'c_lanzhou', name: '兰州温州商会', president: '周敏之' }],
  ...given,
})

export const groupRow = (given: Partial<GroupRow> = {}): GroupRow => ({
  ...{ id: 'g_3', kind: null, chamberId: null, name: '', people: 8 },
  guess: { chamberId: 'c_xian', chamberName: '西安温州商会', people: 6 },
  ...{ firstSeenAt: NOON - 86_400_000 * 3, lastSeenAt: NOON - 600_000, bound: null },
  ...given,
})

export const delivery = (given: Partial<Delivery> = {}): Delivery => ({
  ...{ id: 'd_1', toName: '项知远', title: '报名成功：新生代联谊会', template: 'seat' },
  ...{ state: 'sent', tries: 1, reason: '', at: NOON - 3_600_000, nextAt: null },
  ...given,
})

export const counts = { due: 2, sending: 0, sent: 118, inbox: 64, dead: 1 }

export const audience = (given: Partial<Audience> = {}): Audience => ({
  wechat: { chambers: 0, people: 0 },
  inbox: { chambers: 1, people: 1 },
  calls: ['银川', '西藏'].map((place, i) => ({
    ...{ chamberId: `c_${i}`, chamberName: `${place}温州商会`, name: i ? '' : '吴会川' },
    ...{ postId: i ? null : 'r_1', phoneMasked: i ? null : '138****0001', called: false },
  })),
  ...given,
})
