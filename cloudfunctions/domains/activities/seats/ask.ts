import { AppError, fail, type ErrorBody } from '@contract/errors'
import { command } from '../../../kernel/database'
import { newId } from '../../../kernel/ids'
import { detailOf, log } from '../../../kernel/log'
import { applyAll, type Applied } from './apply'
import { countsOf } from './counts'
import { seatSheets, type Ask, type AskWish, type SeatSheet } from './documents'
import { stateOf, type Settled } from './fold'
import { deliver, store } from './store-fold'

/** Plain sign-ups are folded by so many; everything else at once, so that people are told. */
const FOLD_EVERY = 256

export interface Asked {
  sheet: Settled
  /** null: done. */
  refusal: ErrorBody | null
}

/** What is decided is decided; whatever is left undone here, the minute job does. */
async function keepHouse(sheet: SeatSheet, applied: Applied) {
  try {
    if (await store(sheet, applied)) await deliver(sheet._id, [...sheet.effects, ...applied.effects])
  } catch (error) {
    log({ action: 'seats.fold', kind: 'unavailable', ms: 0, detail: detailOf(error) })
  }
}

/**
 * Appends the ask to the activity's sheet: one atomic change of one document, which nobody can lose. The order of the asks
 * is the order in which they count, so the document that comes back says how this one ended.
 * @throws activity.not_found
 */
export async function ask(activityId: string, wish: AskWish, now: number): Promise<Asked> {
  const made: Ask = { ...wish, id: newId('k'), at: now }
  const change = { asks: command().push([made]), asked: command().inc(1), touchedAt: now }
  const sheet = (await seatSheets.updateAndReturn({ _id: activityId }, change)) ?? fail('activity.not_found')
  const applied = applyAll(stateOf(sheet), sheet.asks)
  const plain = wish.kind === 'signUp'
  if (!plain || sheet.asks.length % FOLD_EVERY === 0) await keepHouse(sheet, applied)
  return { sheet: { ...applied.state, counts: countsOf(applied.hall) }, refusal: applied.refusal }
}

/** @throws what the sheet refuses with */
export async function askOrFail(activityId: string, wish: AskWish, now: number): Promise<Settled> {
  const { sheet, refusal } = await ask(activityId, wish, now)
  if (refusal) throw new AppError(refusal)
  return sheet
}
