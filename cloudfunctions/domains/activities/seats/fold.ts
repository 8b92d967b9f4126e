import { applyAll } from './apply'
import { countsOf } from './counts'
import type { Ask, AskWish, SeatSheet, SheetCounts, SheetState } from './documents'
import { unpackPeople } from './pack'

/** A sheet with everything in it that was asked and has come due: what counts, and what is shown. */
export interface Settled extends SheetState {
  counts: SheetCounts
}

export const stateOf = ({
  plan,
  startsAt,
  counting,
  closed,
  people,
  seq,
  lastAt,
}: SeatSheet): SheetState => ({
  ...{ plan, startsAt, counting, closed, seq, lastAt },
  people: unpackPeople(people),
})

export const isBehind = ({ asks, nextAt }: Pick<SeatSheet, 'asks' | 'nextAt'>, now: number) =>
  asks.length > 0 || (nextAt !== null && nextAt <= now)

/** Its figures are those of before November 2026, without kinds. */
export const isOlder = ({ counts }: Pick<SeatSheet, 'counts'>) =>
  (counts as Partial<SheetCounts>).kinds === undefined

/** Why a sheet as it is now would refuse: asked first, so that a refusal leaves nothing behind. The sheet itself decides afterwards. */
export const refusalOf = (settled: Settled, wish: AskWish, now: number) =>
  applyAll(settled, [{ ...wish, id: 'look', at: now }]).refusal

/** As it is now, whether or not anybody has folded it yet. */
export function settledAt(sheet: SeatSheet, now: number): Settled {
  if (!isBehind(sheet, now) && !isOlder(sheet)) return { ...stateOf(sheet), counts: sheet.counts }
  const look: Ask = { id: 'look', at: now, kind: 'tick' }
  const { state, hall } = applyAll(stateOf(sheet), [...sheet.asks, look])
  return { ...state, counts: countsOf(hall) }
}
