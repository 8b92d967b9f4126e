import { dateOf, formatDateTime } from '@contract/values/time'
import { idFrom, NOBODY } from '../../kernel/ids'
import { noticeMessage } from '../deliveries/notice-message'
import { tell } from '../inbox/tell'
import { growth } from '../young/documents'
import type { OfferDocument } from './documents'
import { holderOf, type Course } from './rules'

const pathOf = (activityId: string) => `/packages/relay/show/index?id=${activityId}`

/** The present holder's leg stands in his growth record. Written again at each change: a crash loses it for a while only. */
export async function noteGrowth({ activity, relay }: Pick<Course, 'activity' | 'relay'>): Promise<void> {
  const holder = holderOf(relay)
  if (!relay || !holder || holder.personId === NOBODY) return
  const n = relay.legs.length
  await growth.put({
    _id: idFrom('g', 'relay', activity._id, String(n)),
    personId: holder.personId,
    kind: 'relay',
    on: dateOf(holder.since),
    title: `“${activity.title}”第 ${n} 棒${holder.theme && `：${holder.theme}`}`,
    at: holder.since,
  })
}

/** `cause` makes it one notice, however often it is said. */
async function say(
  course: Course,
  to: string | null,
  cause: string,
  title: string,
  text: string,
  at: number,
  until: number | null = null,
) {
  if (to === null || to === NOBODY) return
  const id = idFrom('nt', 'relay', course.activity._id, cause, to)
  const message = { ...noticeMessage({ title, text, at }), until }
  await tell([{ id, to, kind: 'relay', title, text, path: pathOf(course.activity._id), at, message }])
}

export async function tellStarted(course: Course, now: number): Promise<void> {
  const holder = holderOf(course.relay)
  const cause = `started ${course.relay?.legs.length}`
  const text = `经合办把“${course.activity.title}”的接力棒交给了您。`
  await say(course, holder?.personId ?? null, cause, '您是持棒人', text, now)
}

export async function tellOffered(
  course: Course,
  { token, toId, line, at, until }: OfferDocument,
): Promise<void> {
  const from = holderOf(course.relay)
  const text = `${from?.chamberName}${from?.name}把“${course.activity.title}”的接力棒交给您：${line}（${formatDateTime(until)}前有效）`
  await say(course, toId, `offered ${token}`, '请您接棒', text, at, until)
}

export async function tellTakenBack(course: Course, { token, toId }: OfferDocument, now: number) {
  const text = `${holderOf(course.relay)?.name}收回了“${course.activity.title}”的接力棒，不用再接。`
  await say(course, toId, `taken back ${token}`, '接力棒已收回', text, now)
}

export async function tellDeclined(course: Course, { token, toName }: OfferDocument, now: number) {
  const text = `${toName}这次不便接棒。“${course.activity.title}”的接力棒还在您手里，请另交一位。`
  await say(course, holderOf(course.relay)?.personId ?? null, `declined ${token}`, '没有接棒', text, now)
}

/** To whoever had it before. */
export async function tellAccepted(course: Course, now: number): Promise<void> {
  const [before, holder] = course.relay?.legs.slice(-2) ?? []
  if (!before || !holder) return
  const text = `${holder.chamberName}${holder.name}接过了“${course.activity.title}”的接力棒。`
  await say(course, before.personId, `accepted ${holder.token}`, '接棒了', text, now)
}

/** To whom it is offered; what the group leaves lying, to whoever offered it. */
export async function tellLapsing(course: Course, { token, toId, until }: OfferDocument, now: number) {
  const name = `“${course.activity.title}”的接力棒`
  const when = formatDateTime(until)
  const cause = `lapsing ${token}`
  if (toId !== null) await say(course, toId, cause, '请尽快接棒', `${name}为您保留到 ${when}。`, now, until)
  else {
    const text = `${name}还没有人接，${when} 失效，请再转发到群里。`
    await say(course, holderOf(course.relay)?.personId ?? null, cause, '还没有人接棒', text, now, until)
  }
}
