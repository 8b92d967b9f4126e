import { fail } from '@contract/errors'
import { formatDateTime } from '@contract/values/time'
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

export function onlyWhatIsToComeIsPostponed(activity: ActivityDocument, startsAt: number, now: number) {
  if (activity.startsAt <= now) fail('activity.has_begun')
  if (startsAt <= activity.startsAt)
    fail('activity.postpone_earlier', { at: formatDateTime(activity.startsAt) })
}

export function nothingMayBeMissing(missing: readonly string[]) {
  if (missing.length > 0) fail('activity.not_ready', { missing: missing.join('；') })
}

export function aChangeMustBeWhole(missing: readonly string[]) {
  if (missing.length > 0) fail('activity.change_not_ready', { missing: missing.join('；') })
}
