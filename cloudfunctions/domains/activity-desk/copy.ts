import type { activityDesk } from '@contract/activity-desk'
import { idUnder } from '../../kernel/ids'
import type { Handler } from '../../kernel/serve'
import { activityItems } from '../activities/documents'
import { isPublished } from '../activities/rules'
import { loadSettled } from '../activities/seats/read'
import { loadAnyActivity } from '../activities/store'
import { newDraft } from './new-draft'
import { draftOf, seatsOfDraft, toEditing } from './views'

/** Everything but the window: sessions keep their hours as a proposal, and publishing asks for new dates. */
export const copy: Handler<typeof activityDesk.copy> = async ({ id, key }, context) => {
  const source = await loadAnyActivity(id)
  const { plan } = isPublished(source) ? await loadSettled(id, context.now) : seatsOfDraft(source)
  const dates = { opensAt: null, closesAt: null, cancelBy: null }
  const draft = { ...draftOf(source, { ...plan, releaseAt: null }), ...dates }
  const made = newDraft(idUnder('ac', context.caller.id, key), draft, context)
  if (await activityItems.insert(made)) return toEditing(made, context.now)
  return toEditing(await loadAnyActivity(made._id), context.now)
}
