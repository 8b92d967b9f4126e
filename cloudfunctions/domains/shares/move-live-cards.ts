import { command } from '../../kernel/database'
import { each, without } from '../../kernel/jobs/each'
import { showFigures, showStarted } from '../../kernel/updatable-message'
import { activityItems, type PublishedActivity } from '../activities/documents'
import { glances, loadSettled } from '../activities/seats/read'
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
async function moved({ cards }: LiveCardDocument, now: number, move: (id: string) => Promise<boolean>) {
  const alive = []
  for (const card of cards) if (card.expiresAt > now && (await move(card.id))) alive.push(card)
  return alive
}

/** What was shown is noted after it was shown: a run that breaks is repeated, and the same figures twice are no harm. */
async function show(live: LiveCardDocument, figures: Figures, now: number) {
  if (live.taken === figures.taken && live.capacity === figures.capacity) return
  const cards = await moved(live, now, (id) => showFigures(id, figures.taken, figures.capacity))
  await liveCards.update({ _id: live._id, cardId: live.cardId }, { ...figures, cards })
}

async function start(live: LiveCardDocument, now: number) {
  const cards = await moved(live, now, (id) => showStarted(id, pathOf(live._id)))
  await liveCards.update({ _id: live._id, cardId: live.cardId }, { started: true, cards })
}

/** By activity: what its cards are to show. */
async function figuresOf(found: readonly LiveCardDocument[], now: number) {
  const ids = found.map(({ _id }) => _id)
  const [items, seats] = await Promise.all([
    activityItems.find({ where: { _id: command().in(ids) }, limit: Math.max(1, ids.length), fields }),
    glances(ids, [], now),
  ])
  return { activities: new Map(items.map((item) => [item._id, item as PublishedActivity])), seats }
}

/** The minute job: cards in chats show how many have signed up, until nobody can any more. */
export async function moveLiveCards(now: number): Promise<void> {
  let known: Awaited<ReturnType<typeof figuresOf>> | null = null
  await each<LiveCardDocument>({
    ...{ job: 'move-live-cards', batch: MAX_CARDS, now, atOnce: AT_ONCE },
    load: async (paused) => {
      const where = { started: false, expiresAt: command().gt(now), ...without(paused) }
      const found = await liveCards.find({ where, limit: MAX_CARDS })
      if (found.length > 0) known = await figuresOf(found, now)
      return found
    },
    keyOf: ({ _id }) => _id,
    wordsOf: ({ _id }) => `活动 ${_id} 的群卡片`,
    work: async (live) => {
      const activity = known?.activities.get(live._id)
      if (!activity || !isOpenFor(activity, now)) return start(live, now)
      // What is wrong with a sheet that could not be read says itself here.
      const sheet = known?.seats.get(live._id) ?? (await loadSettled(live._id, now))
      return show(live, { taken: sheet.counts.taken, capacity: sheet.plan.capacity }, now)
    },
  })
}
