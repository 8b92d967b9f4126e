import type { Figures } from '../../pledges/documents'
import { allocate, dueOf } from './instalments'
import { stateOf, type PledgeLedger } from './pledge-ledger'

/** What the pledge's document shows of its entries. */
export function figuresOf(pledge: PledgeLedger): Figures {
  const { lastNo, terms, pledgedFen, receivedFen } = pledge
  const instalments = allocate(pledge)
  const next = instalments.find((each) => dueOf(each) > 0)
  return {
    ...{ lastNo, state: stateOf(pledge), water: terms.water, goods: terms.goods, amountFen: terms.amountFen },
    ...{ instalments, pledgedFen, receivedFen },
    ...{ nextDueOn: next?.dueOn ?? null, dueFen: next ? dueOf(next) : 0 },
  }
}
