import { errorBody, fail, type ErrorBody } from '@contract/errors'
import { formatYuan } from '@contract/values/money'
import type { LedgerEntry } from '../ledger/documents'
import type { PledgeLedger } from '../ledger/rules/pledge-ledger'
import type { Held, HeldState, PledgeDocument } from './documents'

/** The office has not decided yet, or has and it is not in the books yet. */
export const waits = (held: Held | null | undefined): held is Held =>
  held?.state === 'waiting' || held?.state === 'confirmed'

/** Of a pledge of which nothing is booked. */
export const stateOfHeld = ({ state }: Held): PledgeDocument['state'] => {
  if (state === 'declined') return 'declined'
  return state === 'withdrawn' ? 'withdrawn' : 'held'
}

const stateNames: Record<HeldState, string> = {
  waiting: '收到，等待确认',
  confirmed: '确认',
  booked: '确认',
  declined: '退回',
  withdrawn: '由认捐人撤回',
}

export const heldSettled = ({ state }: Held): ErrorBody =>
  errorBody('pledge.held_settled', { state: stateNames[state] })

/** The very one that the office looked at. @throws pledge.held_changed */
export function heldMustBe(pledge: PledgeDocument, heldAt: number): Held {
  const { held } = pledge
  return held?.at === heldAt ? held : fail('pledge.held_changed')
}

/** Under the key of a form that is held something else was sent. @throws ledger.form_changed */
export const heldFormHasChanged = ({ terms }: Held): never =>
  fail('ledger.form_changed', { booked: `认捐 ${formatYuan(terms.amountFen)} 元，等经合办确认` })

/** What the books say of it: it is there; or what it would change is withdrawn, or was changed since. */
export function heldAfter(
  held: Held | null | undefined,
  ledger: PledgeLedger,
  entries: readonly LedgerEntry[],
): Held | null {
  if (!waits(held)) return held ?? null
  if (entries.some(({ askId }) => askId === held.askId)) return { ...held, state: 'booked', paper: {} }
  if (held.kind === 'pledge' || held.state === 'confirmed') return held
  const since = entries.find(({ no }) => no === ledger.termsNo)
  if (ledger.withdrawn) return { ...held, state: 'withdrawn', reason: '认捐已撤回', paper: {} }
  return since && since.at > held.at ? { ...held, state: 'withdrawn', reason: '后来又改过', paper: {} } : held
}
