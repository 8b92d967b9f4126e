import { errorBody, type ErrorBody } from '@contract/errors'
import type { Ask, Effect, SheetState } from './documents'
import { signUp, signUpMany } from './enter'
import { Hall } from './hall'
import { accept, approve, cancel, decline, forget, refuse, remove } from './leave'
import { replace } from './replace'
import { close, setPlan, setSessions } from './plan'
import { promote, settleDue } from './settle'
import { came, list, stars } from './take-part'

/** Of a cancelled activity nothing else is asked. */
const afterClosing = new Set<Ask['kind']>(['cancel', 'remove', 'close', 'tick', 'list', 'forget'])

function decide(hall: Hall, ask: Ask): ErrorBody | null {
  if (hall.state.closed && !afterClosing.has(ask.kind)) return errorBody('activity.cancelled')
  switch (ask.kind) {
    case 'signUp':
      return signUp(hall, ask)
    case 'signUpMany':
      return signUpMany(hall, ask)
    case 'cancel':
      return cancel(hall, ask)
    case 'accept':
      return accept(hall, ask)
    case 'decline':
      return decline(hall, ask)
    case 'approve':
      return approve(hall, ask)
    case 'refuse':
      return refuse(hall, ask)
    case 'remove':
      return remove(hall, ask)
    case 'replace':
      return replace(hall, ask)
    case 'forget':
      return forget(hall, ask)
    case 'setPlan':
      return setPlan(hall, ask)
    case 'setSessions':
      return setSessions(hall, ask)
    case 'close':
      return close(hall, ask)
    case 'came':
      return came(hall, ask)
    case 'stars':
      return stars(hall, ask)
    case 'list':
      return list(hall, ask)
    case 'tick':
      return null
  }
}

/** First what has come due, then the ask itself, then whoever moves up because of it. */
function applyOne(hall: Hall, ask: Ask): ErrorBody | null {
  if (hall.moveOn(ask.at)) settleDue(hall, ask)
  const refusal = decide(hall, ask)
  if (hall.freed) promote(hall, ask)
  return refusal
}

export interface Applied {
  state: SheetState
  nextAt: number | null
  effects: Effect[]
  /** Why the last of the asks was refused. */
  refusal: ErrorBody | null
  hall: Hall
}

/** The whole rule: the same asks in the same order always give the same, in one go or in several. */
export function applyAll(state: SheetState, asks: readonly Ask[]): Applied {
  const hall = new Hall(state)
  let refusal: ErrorBody | null = null
  for (const ask of asks) refusal = applyOne(hall, ask)
  return { state: hall.state, nextAt: hall.nextAt, effects: hall.effects, refusal, hall }
}
