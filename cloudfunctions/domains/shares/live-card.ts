import { AppError } from '@contract/errors'
import type { shares } from '@contract/shares'
import type { Handler } from '../../kernel/serve'
import { newUpdatableMessage } from '../../kernel/updatable-message'
import { glances } from '../activities/seats/read'
import { loadActivity } from '../activities/store'
import { liveCards, type LiveCardDocument } from './documents'
import { isOpenFor, mayStillBeSent } from './live-card-rules'

/** Of two who make one at once the first counts: the other's was sent to nobody yet. */
async function issue(_id: string, known: LiveCardDocument | null, capacity: number, now: number) {
  const { id, expiresAt } = await newUpdatableMessage()
  const older = known?.cards.filter((card) => card.expiresAt > now) ?? []
  const cards = [...older, { id, expiresAt }]
  const fresh = { cardId: id, expiresAt, cards, taken: null, capacity, started: false }
  const isFirst = known
    ? (await liveCards.update({ _id, cardId: known.cardId }, fresh)) > 0
    : await liveCards.insert({ _id, ...fresh })
  return isFirst ? fresh : liveCards.get(_id)
}

/** Null sends a plain card: nobody waits for WeChat in order to share. */
async function cardFor(activityId: string, capacity: number, now: number) {
  const known = await liveCards.get(activityId)
  if (known && mayStillBeSent(known, now)) return known
  try {
    return await issue(activityId, known, capacity, now)
  } catch (error) {
    if (error instanceof AppError && error.body.code === 'service.unavailable') return null
    throw error
  }
}

export const liveCard: Handler<typeof shares.liveCard> = async ({ activityId }, { now }) => {
  const activity = await loadActivity(activityId)
  const sheet = (await glances([activityId], [], now)).get(activityId)
  if (!sheet || !isOpenFor(activity, now)) return { card: null }
  const figures = { taken: sheet.counts.taken, capacity: sheet.plan.capacity }
  const card = await cardFor(activityId, figures.capacity, now)
  return { card: card && { id: card.cardId, expiresAt: card.expiresAt, ...figures } }
}
