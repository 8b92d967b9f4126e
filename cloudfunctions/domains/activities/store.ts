import { fail } from '@contract/errors'
import { activityItems, type ActivityDocument, type PublishedActivity } from './documents'

export const isPublished = (activity: ActivityDocument): activity is PublishedActivity =>
  activity.status !== 'draft'

/** As the office has it, draft or not. @throws activity.not_found */
export const loadAnyActivity = async (id: string) =>
  (await activityItems.get(id)) ?? fail('activity.not_found')

/** As people see it. @throws activity.not_found for a draft, too */
export async function loadActivity(id: string): Promise<PublishedActivity> {
  const activity = await loadAnyActivity(id)
  return isPublished(activity) ? activity : fail('activity.not_found')
}
