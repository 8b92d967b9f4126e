import type { activities } from '@contract/activities'
import type { Handler } from '../../kernel/serve'
import { candidatesOf, mustSpeakFor } from './candidates-of'
import { loadSettled } from './seats/read'
import { loadActivity } from './store'

export const candidates: Handler<typeof activities.candidates> = async (
  { id, chamberId },
  { caller, now },
) => {
  mustSpeakFor(caller, chamberId)
  const activity = await loadActivity(id)
  const named = await candidatesOf(activity, await loadSettled(id, now), chamberId, caller)
  return { items: named.map(({ candidate }) => candidate) }
}
