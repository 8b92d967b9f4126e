import type { activityDesk } from '@contract/activity-desk'
import { fail } from '@contract/errors'
import type { Handler } from '../../kernel/serve'
import type { ActivityDocument, PublishedActivity } from '../activities/documents'
import { isPublished } from '../activities/rules'
import { settledAt } from '../activities/seats/fold'
import { newSheet } from '../activities/seats/new-sheet'
import { loadSettled } from '../activities/seats/read'
import { loadAnyActivity } from '../activities/store'
import { toActivityPage } from '../activities/views'
import { render } from './content'
import { missingFor } from './missing'
import { draftOf, seatsOfDraft } from './views'

/** A page without a place or times would be none. */
async function asPublished(activity: ActivityDocument): Promise<PublishedActivity> {
  const { place, opensAt, closesAt, cancelBy, sessions } = activity
  if (!place || opensAt === null || closesAt === null || cancelBy === null || sessions.length === 0)
    return fail('activity.no_preview', {
      missing: missingFor(draftOf(activity, seatsOfDraft(activity).plan)).join('；'),
    })
  return { ...activity, ...(await render(activity)), status: 'published', place, opensAt, closesAt, cancelBy }
}

/** What people see, or would see now. */
export const preview: Handler<typeof activityDesk.preview> = async ({ id }, { caller, now }) => {
  const activity = await loadAnyActivity(id)
  const rest = { caller, signUp: null, facts: null, now }
  if (isPublished(activity)) return toActivityPage({ activity, sheet: await loadSettled(id, now), ...rest })
  const sheet = settledAt(newSheet(id, seatsOfDraft(activity).plan, activity.sessions, now), now)
  return toActivityPage({ activity: await asPublished(activity), sheet, ...rest })
}
