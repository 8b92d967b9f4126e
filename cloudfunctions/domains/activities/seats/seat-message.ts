import { formatDateTime, shanghai } from '@contract/values/time'
import { noticeMessage } from '../../deliveries/notice-message'
import type { Message } from '../../deliveries/outgoing'
import type { ActivityDocument } from '../documents'
import type { Effect, EffectKind } from './documents'

/** 报名结果: five characters at most. */
const results: Record<Exclude<EffectKind, 'closed'>, string> = {
  seated: '报名成功',
  waiting: '候补中',
  offered: '等您确认',
  promoted: '候补成功',
  lapsed: '名额失效',
  approved: '审核通过',
  refused: '未通过',
  removed: '报名取消',
  released: '同意取消',
  resubmitted: '待审核',
  withdrawn: '报名取消',
  replaced: '已换人',
  confirmed: '已确认',
  declined: '已放弃',
}

function remarkOf({ reason, until, reviewing }: Effect): string {
  if (reason) return reason
  if (until !== undefined) return `${shanghai(until).format('M月D日 HH:mm')} 前确认`
  return reviewing ? '等待经合办审核' : ''
}

/** He has done it himself a moment ago and sees it. */
const isSeen = ({ kind, by, reviewing }: Effect) =>
  !by && (kind === 'waiting' || kind === 'resubmitted' || (kind === 'seated' && reviewing === true))

/** Nobody gets more messages than he allowed, so the one is kept for the answer that he waits for. */
export function seatMessage(
  effect: Effect,
  { title, startsAt, endsAt, organisers }: ActivityDocument,
  said: { title: string; text: string },
  /** Of whom it tells, where that is not the reader. */
  name?: string,
): Message | undefined {
  const { kind, at, by } = effect
  if (!name && isSeen(effect)) return undefined
  if (kind === 'closed') return { ...noticeMessage({ ...said, at }, organisers[0]), until: endsAt }
  return {
    template: 'seat',
    data: {
      ...{ thing1: title, phrase2: results[kind], time3: formatDateTime(startsAt) },
      thing4: name ? `${name} ${remarkOf(effect)}`.trim() : remarkOf(effect),
    },
    urgent: kind === 'seated' && !by && !name,
    until: effect.until ?? endsAt,
  }
}
