import type { activityDesk } from '@contract/activity-desk'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { command } from '../../kernel/database'
import { padded } from '../../kernel/rank'
import type { Handler } from '../../kernel/serve'
import { signUps } from '../activities/documents'
import { loadSettled } from '../activities/seats/read'
import { starsOf } from './stars'

const PAGE = 50

/** Without names: whoever writes it writes more openly. Latest first. */
export const feedback: Handler<typeof activityDesk.feedback> = async ({ id, cursor }, { now }) => {
  const list = `feedback ${id}`
  const after = readCursor(cursor, list, now)
  const [{ counts }, signed] = await Promise.all([
    loadSettled(id, now),
    signUps.findAll({ activityId: id, feedback: command().neq(null) }, ['feedback']),
  ])
  const given = signed
    .flatMap(({ _id, feedback: said }) => (said ? [{ ...said, rank: `${padded(said.at)}.${_id}` }] : []))
    .sort((a, b) => (a.rank < b.rank ? 1 : -1))
    .filter(({ rank }) => after === null || rank < after)
  const { items, next } = pageFrom(given, PAGE, ({ rank }) => makeCursor(list, rank, now))
  return {
    stars: { ...starsOf(counts), byStars: counts.stars },
    items: items.map(({ stars, good, better, at }) => ({ stars, good, better, at })),
    next,
  }
}
