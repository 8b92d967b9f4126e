import type { activityDesk, UnanswerableOffer } from '@contract/activity-desk'
import { maskPhone } from '@contract/values/phone'
import { command } from '../../kernel/database'
import type { Handler } from '../../kernel/serve'
import { activityItems, signUpIdOf, signUps } from '../activities/documents'
import { bearersOf, inboxesOf } from '../activities/inboxes'
import { seatSheets } from '../activities/seats/documents'
import { loadSettled } from '../activities/seats/read'
import { phonesOf } from './roll/rows'

/** Offered at this moment to somebody who has neither an inbox nor anybody to answer for him. */
async function offersIn(activityId: string, now: number): Promise<UnanswerableOffer[]> {
  const { people } = await loadSettled(activityId, now)
  const offered = Object.entries(people).filter(([, { state }]) => state === 'offered')
  const inboxes = await inboxesOf(offered.map(([id]) => id))
  const apart = offered.filter(([id]) => !inboxes.has(id)).map(([id]) => id)
  if (apart.length === 0) return []
  const bearers = await bearersOf(activityId, apart)
  const ids = apart.filter((id) => (bearers.get(id) ?? []).length === 0)
  const [activity, phones] = await Promise.all([activityItems.get(activityId), phonesOf(ids)])
  if (activity?.status !== 'published') return []
  const where = { _id: command().in(ids.map((id) => signUpIdOf(activityId, id))) }
  const known = await signUps.findAll(where, ['participantId', 'name', 'chamberName'])
  return known.map(({ participantId, name, chamberName }) => {
    const phone = phones.get(participantId)
    return {
      ...{ activityId, activityTitle: activity.title, participantId, name, chamberName },
      phoneMasked: phone ? maskPhone(phone) : null,
      offerUntil: people[participantId]?.until ?? now,
    }
  })
}

/** Sheets in which something lapses by itself: those with offers, and few others. */
export const unanswerable: Handler<typeof activityDesk.unanswerable> = async (_, { now }) => {
  const sheets = await seatSheets.findAll({ nextAt: command().gt(now) }, ['_id'])
  const found: UnanswerableOffer[] = []
  for (const { _id } of sheets) found.push(...(await offersIn(_id, now)))
  return { items: found.sort((a, b) => a.offerUntil - b.offerUntil) }
}
