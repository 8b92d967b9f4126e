import { isAllowed, office } from '@contract/access'
import type { activities } from '@contract/activities'
import type { Handler } from '../../kernel/serve'
import { mustSpeakFor } from './candidates-of'
import { signUps } from './documents'
import { toEntered } from './on-behalf'
import { loadSettled } from './seats/read'
import { loadActivity } from './store'

/** In the order in which they were entered. */
export const entered: Handler<typeof activities.entered> = async ({ id, chamberId }, { caller, now }) => {
  mustSpeakFor(caller, chamberId)
  const [activity, sheet] = await Promise.all([loadActivity(id), loadSettled(id, now)])
  const all = await signUps.findAll({ activityId: id })
  const others = all.filter((signUp) => signUp.chamberId === chamberId && signUp.signedUpBy !== null)
  const seen = { activity, sheet, byOffice: isAllowed(office, caller.roles), now }
  return {
    items: await toEntered(
      seen,
      others.sort((a, b) => (a.rank < b.rank ? -1 : 1)),
    ),
  }
}
