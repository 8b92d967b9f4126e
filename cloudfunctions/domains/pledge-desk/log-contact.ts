import { fail } from '@contract/errors'
import type { pledgeDesk } from '@contract/pledge-desk'
import { dateOf } from '@contract/values/time'
import type { Handler } from '../../kernel/serve'
import { loadAnyCampaign } from '../campaigns/store'
import { changePledge, loadPledge } from '../pledges/store'
import { toDueRows } from './due-rows'

/** More calls than anybody makes about one pledge; the oldest go. */
const MOST = 50

/** The same result noted twice on a day stands there once. */
export const logContact: Handler<typeof pledgeDesk.logContact> = async ({ id, result }, context) => {
  const { caller, now, note } = context
  const { campaignId, reference, nextDueOn } = await loadPledge(id)
  if (nextDueOn === null) fail('pledge.nothing_due')
  note({ target: reference, after: result })
  const { secret } = await loadAnyCampaign(campaignId)
  const contact = { on: dateOf(now), byId: caller.id ?? '', byName: caller.name ?? '经合办', result }
  const changed = await changePledge(id, secret, ({ contacts }) => {
    const last = contacts.at(-1)
    const known = last?.on === contact.on && last.byId === contact.byId && last.result === result
    return known ? null : { contacts: [...contacts, contact].slice(-MOST) }
  })
  const [row] = await toDueRows([changed], dateOf(now))
  return row ?? fail('pledge.nothing_due')
}
