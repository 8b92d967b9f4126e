import { isDeepStrictEqual } from 'node:util'
import { seatSheets } from '../../cloudfunctions/domains/activities/seats/documents'
import { newsAnswers, newsReads } from '../../cloudfunctions/domains/news/documents'
import { reachItems, type ReachDocument } from '../../cloudfunctions/domains/reach/documents'
import { figuresOf } from '../../cloudfunctions/domains/reach/figures'
import { loadLeadership } from '../../cloudfunctions/domains/reach/leadership'
import { rowsOf } from '../../cloudfunctions/domains/reach/rows'
import { arrivals, shareItems } from '../../cloudfunctions/domains/shares/documents'
import { padded } from '../../cloudfunctions/kernel/rank'

/** What follows from the subject's own rows; the rest depends on who leads which chamber today. */
const counted = ['people', 'shares', 'ways', 'byChamber', 'groups', 'credits'] as const

/** Rows wait for the next tally, or an activity's sheet has moved. */
async function isBehind({ _id, subject, stale, watchedUntil, sheetAsked }: ReachDocument) {
  const own = { subjectKey: _id, tallied: false }
  const news = { newsId: subject.id, tallied: false }
  const waiting = await Promise.all([
    arrivals.count(own),
    shareItems.count(own),
    ...(subject.kind === 'news' ? [newsReads.count(news), newsAnswers.count(news)] : []),
  ])
  const moved = watchedUntil > 0 && (await seatSheets.get(subject.id))?.asked !== sheetAsked
  return stale || moved || waiting.some((count) => count > 0)
}

/** What the minute job has kept is what counting gives. */
export async function checkReach(found: (problem: string) => void) {
  const [items, leadership] = await Promise.all([reachItems.findAll({}), loadLeadership()])
  for (const item of items) {
    const say = (problem: string) => found(`reach ${item._id}: ${problem}`)
    if (item._id !== `${item.subject.kind}:${item.subject.id}`) say('its id is another subject’s')
    if (item.rank !== `${padded(item.publishedAt)}.${item._id}`) say('rank does not fit the rest')
    if (item.reached > item.byChamber.length || item.presidents > item.people) say('more than there are')
    if (await isBehind(item)) continue
    const { sheetAsked: _, ...rows } = await rowsOf(item.subject, item.asOf)
    const figures = figuresOf(rows, leadership)
    for (const field of counted)
      if (!isDeepStrictEqual(item[field], figures[field]))
        say(`${field} is ${JSON.stringify(item[field])}, counted ${JSON.stringify(figures[field])}`)
  }
}
