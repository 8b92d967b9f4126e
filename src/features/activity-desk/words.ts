import {
  activityKindNames,
  phaseNames,
  type ActivitySession,
  type ActivityStatus,
  type Phase,
} from '@contract/activities'
import type { ActivityDeskItem } from '@contract/activity-desk'
import { othersInWords, signUpKindNames, type KindCounts } from '@contract/sign-up-kinds'
import { dateOf, formatDate, shanghai, timeOf } from '@contract/values/time'
import type { IconName } from '@/components/icon'

export const statusNames: Record<ActivityStatus, string> = {
  draft: '草稿',
  published: '已发布',
  cancelled: '已取消',
}

export const titleOf = ({ title }: Pick<ActivityDeskItem, 'title'>) => title || '（还没有标题）'
export const kindOf = ({ kind }: Pick<ActivityDeskItem, 'kind'>) => activityKindNames[kind]

interface Look {
  words: string
  tone: 'quiet' | 'accent' | 'good' | 'wait'
  icon: IconName
}
const phaseLooks: Record<Phase, Omit<Look, 'words'>> = {
  soon: { tone: 'wait', icon: 'schedule' },
  open: { tone: 'good', icon: 'done' },
  closed: { tone: 'quiet', icon: 'lock' },
  running: { tone: 'accent', icon: 'clock' },
  ended: { tone: 'quiet', icon: 'history' },
  cancelled: { tone: 'quiet', icon: 'close' },
}

/** Where an activity stands, in one word. */
export function standingOf({ status, phase }: Pick<ActivityDeskItem, 'status' | 'phase'>): Look {
  if (status === 'draft' || !phase) return { words: statusNames[status], tone: 'quiet', icon: 'edit' }
  return { words: phaseNames[phase], ...phaseLooks[phase] }
}

/** 已报名 15，待审核 4，申请取消 1 */
export const kindsInWords = (kinds: KindCounts) =>
  [`${signUpKindNames.seated} ${kinds.seated}`, othersInWords(kinds)].filter(Boolean).join('，')

/** 15 / 30，待审核 4，申请取消 1 */
export const countsInWords = ({ counts, kinds }: Pick<ActivityDeskItem, 'counts' | 'kinds'>) =>
  [`${kinds.seated} / ${counts.capacity}`, othersInWords(kinds)].filter(Boolean).join('，')

/** 11月23日 09:00–17:00, with the other day where it ends on another. */
export function sessionTimes({ startsAt, endsAt }: Pick<ActivitySession, 'startsAt' | 'endsAt'>) {
  const day = (at: number) => shanghai(at).format('M月D日')
  const end = dateOf(startsAt) === dateOf(endsAt) ? timeOf(endsAt) : `${day(endsAt)} ${timeOf(endsAt)}`
  return `${day(startsAt)} ${timeOf(startsAt)}–${end}`
}

/** 2026年11月23日–11月25日，3 场 */
export function timesInWords(sessions: readonly ActivitySession[]) {
  if (sessions.length === 0) return ''
  const first = Math.min(...sessions.map(({ startsAt }) => startsAt))
  const last = Math.max(...sessions.map(({ endsAt }) => endsAt))
  const until = dateOf(first) === dateOf(last) ? '' : `–${shanghai(last).format('M月D日')}`
  return `${formatDate(first)}${until}，${sessions.length} 场`
}
