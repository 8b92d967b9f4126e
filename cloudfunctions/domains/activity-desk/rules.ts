import { fail } from '@contract/errors'
import type { ActivityDraft } from '@contract/activities'
import { daysAfter } from '@contract/values/date'
import { dateOf, formatDateTime } from '@contract/values/time'
import { daysMustBePlausible, yearsAfter } from '../../kernel/plausible-days'
import type { ActivityDocument, PublishedActivity } from '../activities/documents'
import { isPublished } from '../activities/rules'

export function revisionMustBeTheOneSeen(activity: ActivityDocument, seen: number | undefined) {
  if (activity.rev !== seen) fail('activity.changed_meanwhile', { name: activity.updatedBy })
}

export function onlyDraftsAreSavedOrDiscarded(activity: ActivityDocument) {
  if (isPublished(activity)) fail('activity.is_published')
}

export function mustBePublished(activity: ActivityDocument): asserts activity is PublishedActivity {
  if (activity.status === 'draft') fail('activity.is_draft')
}

/** What was called off stays as it was. */
export function mustStand(activity: ActivityDocument): asserts activity is PublishedActivity {
  mustBePublished(activity)
  if (activity.status === 'cancelled') fail('activity.is_cancelled')
}

export function mustNotBeOver({ endsAt }: ActivityDocument, now: number) {
  if (endsAt <= now) fail('activity.is_over')
}

export function mustBeOver({ endsAt }: ActivityDocument, now: number) {
  if (endsAt > now) fail('activity.not_over')
}

/** Nobody invites further ahead, no meeting lasts longer, and nobody signs up longer before. */
const AHEAD_YEARS = 3
const BEHIND_YEARS = 5
const LONGEST_DAYS = 60

type Times = Pick<ActivityDraft, 'sessions' | 'opensAt' | 'closesAt' | 'cancelBy'> & {
  seats?: Pick<ActivityDraft['seats'], 'releaseAt'>
}

/** What is merely past a draft may hold: `pastIn` says so. @throws date.implausible */
export function timesMustBePlausible({ sessions, opensAt, closesAt, cancelBy, seats }: Times, now: number) {
  const to = yearsAfter(dateOf(now), AHEAD_YEARS)
  for (const { title, startsAt, endsAt } of sessions) {
    const name = `“${title}”的时间`
    daysMustBePlausible(name, [dateOf(startsAt)], { from: yearsAfter(dateOf(now), -BEHIND_YEARS), to })
    daysMustBePlausible(name, [dateOf(endsAt)], { to: daysAfter(dateOf(startsAt), LONGEST_DAYS) })
  }
  if (sessions.length === 0) return
  const first = dateOf(Math.min(...sessions.map(({ startsAt }) => startsAt)))
  const window = { from: yearsAfter(first, -1), to }
  for (const at of [opensAt, closesAt, cancelBy, seats?.releaseAt ?? null])
    if (at !== null) daysMustBePlausible('报名、取消或释放名额的时间', [dateOf(at)], window)
}

export function onlyWhatIsToComeIsPostponed(activity: ActivityDocument, startsAt: number, now: number) {
  if (activity.startsAt <= now) fail('activity.has_begun')
  daysMustBePlausible('新的时间', [dateOf(startsAt)], { to: yearsAfter(dateOf(now), AHEAD_YEARS) })
  if (startsAt <= activity.startsAt)
    fail('activity.postpone_earlier', { at: formatDateTime(activity.startsAt) })
}

export function nothingMayBeMissing(missing: readonly string[]) {
  if (missing.length > 0) fail('activity.not_ready', { missing: missing.join('；') })
}

export function aChangeMustBeWhole(missing: readonly string[]) {
  if (missing.length > 0) fail('activity.change_not_ready', { missing: missing.join('；') })
}
