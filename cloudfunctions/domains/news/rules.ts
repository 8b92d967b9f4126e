import { audienceNames, mayRead, type Role } from '@contract/access'
import { fail } from '@contract/errors'
import { MAX_PINNED, statusNames, type NewsDraft, type NewsStatus } from '@contract/news'
import { dateOf } from '@contract/values/time'
import { daysMustBePlausible, yearsAfter } from '../../kernel/plausible-days'
import type { Live, NewsDocument } from './documents'

type Standing = Pick<NewsDocument, 'live' | 'pending' | 'refused' | 'withdrawn'>

export const isLive = (news: Standing): news is Standing & { live: Live } =>
  news.live !== null && news.withdrawn === null

/** What the office sees at the desk. A new version on its way comes before the old one that readers still see. */
export function statusOf(news: Standing): NewsStatus {
  if (news.withdrawn) return 'withdrawn'
  if (news.pending)
    return news.pending.waitingFor.length > 0 || news.pending.at === null ? 'checking' : 'scheduled'
  if (news.refused) return 'refused'
  return news.live ? 'published' : 'draft'
}

const wrongStatus = (news: Standing) => fail('news.wrong_status', { status: statusNames[statusOf(news)] })

export const isChanged = (news: Standing & { rev: number }) =>
  news.live !== null && news.live.rev !== news.rev

export function revisionMustBeTheOneSeen(news: { rev: number; updatedBy: string }, seen: number | undefined) {
  if (news.rev !== seen) fail('news.changed_meanwhile', { name: news.updatedBy })
}

export function draftMustBeReadyToPublish(draft: NewsDraft, text: string) {
  const missing = [...(draft.title ? [] : ['请填写标题']), ...(text ? [] : ['请填写正文'])]
  if (missing.length > 0) fail('news.not_ready', { missing: missing.join('，') })
}

/** Further ahead the year is mistyped. @throws date.implausible */
const timeMustBeNear = (name: string, at: number, now: number) =>
  daysMustBePlausible(name, [dateOf(at)], { to: yearsAfter(dateOf(now), 2) })

export function scheduleMustBeInTheFuture(at: number | undefined, now: number) {
  if (at !== undefined && at <= now) fail('news.schedule_in_past')
  if (at !== undefined) timeMustBeNear('定时发布', at, now)
}

/** A correction of what is out may keep the deadline that has passed since. */
export function answersMustStillBePossible(
  { draft, live }: Pick<NewsDocument, 'draft' | 'live'>,
  outAt: number,
) {
  const until = draft.mustRead?.until ?? Infinity
  if (until !== Infinity && until !== live?.mustRead?.until) timeMustBeNear('答复截止', until, outAt)
  if (until <= outAt && until !== live?.mustRead?.until) fail('news.answer_deadline_past')
}

export function withdrawnNewsMustBeReopenedFirst(news: Standing) {
  if (news.withdrawn) wrongStatus(news)
}

/** Between asking for publication and fulfilling it somebody may withdraw it, take it back or save another text. */
export function publicationMustStillBeWanted(news: NewsDocument) {
  const { withdrawn, pending, updatedBy } = news
  if (withdrawn) fail('news.withdrawn_meanwhile', { name: withdrawn.by, reason: withdrawn.reason })
  if (!pending && (!isLive(news) || isChanged(news))) fail('news.taken_back_meanwhile', { name: updatedBy })
}

export function onlyLiveNewsCanBePinned(news: Standing) {
  if (!isLive(news)) wrongStatus(news)
}

export function pinnedNewsMustStayFew(pinnedNow: number) {
  if (pinnedNow >= MAX_PINNED) fail('news.too_many_pinned', { max: MAX_PINNED })
}

export function onlyLiveNewsCanBeWithdrawn(news: Standing) {
  if (!isLive(news)) wrongStatus(news)
}

export function onlyStoppedOrWaitingNewsCanBeReopened(news: Standing) {
  if (!news.withdrawn && !news.refused && !news.pending) wrongStatus(news)
}

export function onlyDraftsNeverPublishedCanBeDiscarded(news: Standing & { versions: number }) {
  if (news.versions > 0) fail('news.was_published')
  if (statusOf(news) !== 'draft') wrongStatus(news)
}

export function newsMustBeLive(news: Standing | null): asserts news is Standing & { live: Live } {
  if (!news || !isLive(news)) fail('news.not_found')
}

export function readerMustBeInTheAudience(live: Live, roles: readonly Role[]) {
  if (!mayRead(live.audience, roles)) fail('news.members_only', { audience: audienceNames[live.audience] })
}
