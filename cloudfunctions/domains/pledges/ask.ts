import { mustHold } from '@contract/errors'
import type { pledges as actions } from '@contract/pledges'
import type { Handler } from '../../kernel/serve'
import { loadAnyCampaign } from '../campaigns/store'
import { entriesOf } from '../ledger/read'
import { pledgeLedgerOf } from '../ledger/rules/pledge-ledger'
import { pledgeItems } from './documents'
import { againstAsking, pledgeMustBeBooked, pledgeMustBeHis } from './rules'
import { changePledge, pledgeViewOf } from './store'

/** After the first payment the office changes it for him. The same request again changes nothing. */
export const ask: Handler<typeof actions.ask> = async ({ id, text }, { caller, now }) => {
  const found = await pledgeItems.get(id)
  pledgeMustBeHis(found, caller.id)
  pledgeMustBeBooked(found)
  const [{ secret }, entries] = await Promise.all([
    loadAnyCampaign(found.campaignId),
    entriesOf(found.campaignId, id),
  ])
  const ledger = pledgeLedgerOf(entries)
  const changed = await changePledge(id, secret, (pledge) => {
    pledgeMustBeHis(pledge, caller.id)
    if (pledge.requested?.text === text) return null
    if (ledger) mustHold(againstAsking(pledge, ledger))
    return { requested: { text, at: now } }
  })
  return pledgeViewOf(changed, now)
}
