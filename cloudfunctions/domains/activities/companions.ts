import { isAllowed, office } from '@contract/access'
import type { activities } from '@contract/activities'
import { mustHold } from '@contract/errors'
import type { Handler } from '../../kernel/serve'
import { signUps } from './documents'
import { placeOf } from './gates'
import { companionsAreHidden } from './refusals'
import { participantIdsOf } from './rules'
import { loadSettled } from './seats/read'
import { loadActivity } from './store'

/** Whoever has a seat and agreed to be shown; of all others only how many. */
export const companions: Handler<typeof activities.companions> = async ({ id }, { caller, now }) => {
  const activity = await loadActivity(id)
  const sheet = await loadSettled(activity._id, now)
  if (!isAllowed(office, caller.roles)) mustHold(companionsAreHidden(placeOf({ sheet, caller })))
  const seated = Object.entries(sheet.people).filter(([, { state }]) => state === 'seated')
  const mine = new Set(participantIdsOf(caller))
  const listed = new Set(seated.flatMap(([who, place]) => (place.listed && !mine.has(who) ? [who] : [])))
  const rows = await signUps.findAll({ activityId: id }, ['participantId', 'name', 'chamberName'])
  const items = rows
    .filter(({ participantId }) => listed.has(participantId))
    .map(({ name, chamberName }) => ({ name, chamberName }))
    .sort((a, b) => a.chamberName.localeCompare(b.chamberName, 'zh') || a.name.localeCompare(b.name, 'zh'))
  const others = seated.filter(([who]) => !listed.has(who) && !mine.has(who)).length
  return { items, others }
}
