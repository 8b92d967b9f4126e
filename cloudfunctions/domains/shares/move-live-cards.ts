import { AppError } from '@contract/errors'
import { command } from '../../kernel/database'
import { showFigures, showStarted } from '../../kernel/updatable-message'
import { activityItems, type PublishedActivity } from '../activities/documents'
import { glances } from '../activities/seats/read'
import { liveCards, type LiveCardDocument } from './documents'
import { isOpenFor } from './live-card-rules'

const MAX_CARDS = 200
/** Questions to WeChat at once. */
const AT_ONCE = 5

const fields = ['status', 'opensAt', 'closesAt', 'startsAt', 'endsAt']
const pathOf = (activityId: string) => `packages/activities/show/index?id=${activityId}`

interface Figures {
  taken: number
  capacity: number
}

/** Those that WeChat still changes, moved. */
async function each({ cards }: LiveCardDocument, now: number, move: (id: string) => Promise<boolean>) {
  const alive = []
  for (const card of cards) if (card.expiresAt > now && (await move(card.id))) alive.push(card)
  return alive
}

/** What was shown is noted after it was shown: a run that breaks is repeated, and the same figures twice are no harm. */
async function show(live: LiveCardDocument, figures: Figures, now: number) {
  if (live.taken === figures.taken && live.capacity === figures.capacity) return
  const cards = await each(live, now, (id) => showFigures(id, figures.taken, figures.capacity))
  await liveCards.update({ _id: live._id, cardId: live.cardId }, { ...figures, cards })
}

async function start(live: LiveCardDocument, now: number) {
  const cards = await each(live, now, (id) => showStarted(id, pathOf(live._id)))
  await liveCards.update({ _id: live._id, cardId: live.cardId }, { started: true, cards })
}

/** The minute job: cards in chats show how many have signed up, until nobody can any more. */
export async function moveLiveCards(now: number): Promise<void> {
  const where = { started: false, expiresAt: command().gt(now) }
  const found = await liveCards.find({ where, limit: MAX_CARDS })
  if (found.length === 0) return
  const ids = found.map(({ _id }) => _id)
  const [items, seats] = await Promise.all([
    activityItems.find({ where: { _id: command().in(ids) }, limit: ids.length, fields }),
    glances(ids, [], now),
  ])
  const activities = new Map(items.map((item) => [item._id, item as PublishedActivity]))
  const move = async (live: LiveCardDocument) => {
    const [activity, sheet] = [activities.get(live._id), seats.get(live._id)]
    if (!activity || !sheet || !isOpenFor(activity, now)) return start(live, now)
    return show(live, { taken: sheet.counts.taken, capacity: sheet.plan.capacity }, now)
  }
  const moveOne = (live: LiveCardDocument) =>
    move(live).catch((error: unknown) => {
      // What WeChat refused is in the log already; the next minute tries again.
      if (!(error instanceof AppError)) throw error
    })
  for (let i = 0; i < found.length; i += AT_ONCE) await Promise.all(found.slice(i, i + AT_ONCE).map(moveOne))
}
