import { isDeepStrictEqual } from 'node:util'
import type { activityDesk } from '@contract/activity-desk'
import { wholeDraft } from '../../kernel/files/long-text'
import { idUnder } from '../../kernel/ids'
import type { Handler } from '../../kernel/serve'
import { activityItems, type ActivityDocument } from '../activities/documents'
import { changeActivity, touchedBy } from '../activities/store'
import { cleanDraft } from './content'
import { newDraft } from './new-draft'
import { onlyDraftsAreSavedOrDiscarded, revisionMustBeTheOneSeen, timesMustBePlausible } from './rules'
import { draftOf, seatsOfDraft, toEditing } from './views'

const written = (activity: ActivityDocument) => draftOf(activity, seatsOfDraft(activity).plan)

/** The same content again changes nothing and is no conflict, so a save whose answer got lost can be repeated. */
export const save: Handler<typeof activityDesk.save> = async (input, context) => {
  const { id, rev, key } = input
  const { draft, notes } = await cleanDraft(await wholeDraft(input))
  timesMustBePlausible(draft, context.now)
  const target = id ?? idUnder('ac', context.caller.id, key)
  if (!id) {
    const fresh = newDraft(target, draft, context)
    if (await activityItems.insert(fresh)) return { ...(await toEditing(fresh, context.now)), notes }
  }
  const changed = await changeActivity(target, (activity) => {
    onlyDraftsAreSavedOrDiscarded(activity)
    if (isDeepStrictEqual(written(activity), draft)) return null
    revisionMustBeTheOneSeen(activity, id ? rev : 1)
    return { ...draft, rev: activity.rev + 1, ...touchedBy(context) }
  })
  return { ...(await toEditing(changed, context.now)), notes }
}
