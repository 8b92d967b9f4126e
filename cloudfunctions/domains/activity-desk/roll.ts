import { rollFilters, ROLL_PAGE, type activityDesk, type RollFilter } from '@contract/activity-desk'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { padded } from '../../kernel/rank'
import type { Handler } from '../../kernel/serve'
import { askingFor } from '../activities/asking'
import { countKinds } from '../activities/seats/kinds'
import { loadSettled } from '../activities/seats/read'
import { loadActivity } from '../activities/store'
import { entriesOf, filters } from './roll/entries'
import { rowsOf } from './roll/rows'
import { found } from './roll/search'
import { starsOf } from './stars'

/** In the order of sign-up; figures of the whole sheet, whatever is looked for. */
export const roll: Handler<typeof activityDesk.roll> = async ({ id, filter, query, cursor }, { now }) => {
  const list = `roll ${id} ${filter} ${query}`
  const after = readCursor(cursor, list, now)
  const [activity, sheet, asking, named] = await Promise.all([
    ...([loadActivity(id), loadSettled(id, now)] as const),
    ...([askingFor(id), found(id, query)] as const),
  ])
  const everybody = entriesOf(sheet)
  const fits = filters(activity.sessions, asking, now)
  const count = (each: RollFilter) => [each, everybody.filter(fits[each]).length]
  const rest = everybody
    .filter((entry) => fits[filter](entry) && (named?.has(entry.participantId) ?? true))
    .filter(({ place }) => after === null || padded(place.seq) > after)
  const { items, next } = pageFrom(rest.slice(0, ROLL_PAGE + 1), ROLL_PAGE, ({ place }) =>
    makeCursor(list, padded(place.seq), now),
  )
  return {
    title: activity.title,
    counts: sheet.counts,
    kinds: countKinds(everybody.map(({ participantId, place }) => [place, asking.has(participantId)])),
    filters: Object.fromEntries(rollFilters.map(count)) as Record<RollFilter, number>,
    came: Object.fromEntries(
      activity.sessions.map((session) => [session.id, sheet.counts.came[session.id] ?? 0]),
    ),
    stars: starsOf(sheet.counts),
    items: await rowsOf(id, sheet, items),
    next,
  }
}
