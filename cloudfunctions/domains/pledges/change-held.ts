import { fail } from '@contract/errors'
import { inTransaction } from '../../kernel/transaction'
import { derived } from './derived'
import { pledgeItems, type Held, type PledgeDocument } from './documents'
import { stateOfHeld } from './held-rules'

/** Of a pledge of which nothing is booked: all that it shows is what is held. */
function shownOf(held: Held | null): Partial<PledgeDocument> {
  if (!held) return { state: 'standing' }
  const { terms, paper } = held
  const { water, goods, amountFen } = terms
  return { ...paper, water, goods, amountFen, state: stateOfHeld(held) }
}

/** `secret`: the campaign's. `decide` returns undefined to leave it as it is; it may run several times. */
export const changeHeld = (
  id: string,
  secret: string,
  decide: (pledge: PledgeDocument) => Held | null | undefined,
): Promise<PledgeDocument> =>
  inTransaction(async (tx) => {
    const pledge = (await tx.get(pledgeItems, id)) ?? fail('pledge.not_found')
    const held = decide(pledge)
    if (held === undefined) return pledge
    const changed = { ...pledge, held, ...(pledge.lastNo === 0 && shownOf(held)) }
    const found = derived(changed, secret)
    const { donor, face, water, goods, amountFen, state } = changed
    await tx.update(pledgeItems, id, { held, donor, face, water, goods, amountFen, state, ...found })
    return { ...changed, ...found }
  })
