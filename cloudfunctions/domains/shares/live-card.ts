import { AppError } from '@contract/errors'
import type { shares } from '@contract/shares'
import type { Handler } from '../../kernel/serve'
import { newUpdatableMessage } from '../../kernel/updatable-message'
import { isOpenFor, mayStillBeSent } from './live-card-rules'
import { glances } from '../activities/seats/read'
import { loadActivity } from '../activities/store'
import { liveCards, type LiveCardDocument } from './documents'

type Figures = Pick<LiveCardDocument, 'taken' | 'capacity'>

/** Of two who make one at once the first counts: the other's was sent to nobody yet. */
async function issue(_id: string, known: LiveCardDocument | null, figures: Figures, now: number) {
  const { id, expiresAt } = await newUpdatableMessage()
  const older = known?.cards.filter((card) => card.expiresAt > now) ?? []
  const fresh = { cardId: id, expiresAt, cards: [...older, { id, expiresAt }] }
  if (!known && (await liveCards.insert({ _id, ...fresh, ...figures, started: false }))) return { ...fresh }
  if (known && (await liveCards.update({ _id, cardId: known.cardId }, { ...fresh, started: false })) > 0)
    return fresh
  return liveCards.get(_id)
}

/** Null sends a plain card: nobody waits for WeChat in order to share. */
async function cardFor(activityId: string, figures: Figures, now: number) {
  const known = await liveCards.get(activityId)
  if (known && mayStillBeSent(known, now)) return known
  try {
    return await issue(activityId, known, figures, now)
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
  const card = await cardFor(activityId, figures, now)
  return { card: card && { id: card.cardId, expiresAt: card.expiresAt, ...figures } }
}
