import { isDeepStrictEqual } from 'node:util'
import { creditIdOf, messageAllows, messageCredits } from '../../cloudfunctions/domains/deliveries/documents'
import { fit } from '../../cloudfunctions/domains/deliveries/fit'
import type { Outgoing } from '../../cloudfunctions/domains/deliveries/outgoing'
import { notices } from '../../cloudfunctions/domains/inbox/documents'
import { command } from '../../cloudfunctions/kernel/database'
import { deliveryStates } from '../../contract/deliveries'

type Found = (problem: string) => void

function whyWrong({ template, data, state, tries, nextAt }: Outgoing): string | null {
  const waits = state === 'due' || state === 'sending'
  if (waits !== (nextAt !== null)) return `${state} with ${nextAt === null ? 'no time' : 'a time'}`
  if (state !== 'due' && tries === 0) return `${state} and never taken up`
  return isDeepStrictEqual(fit(template, data as never), data) ? null : 'words that WeChat refuses'
}

async function checkRows(found: Found) {
  const where = { 'wx.state': command().in([...deliveryStates]) }
  for (const { _id, wx } of await notices.findAll(where, ['wx'])) {
    const why = wx ? whyWrong(wx) : null
    if (why) found(`notices ${_id}: ${why}`)
  }
}

/** Rows of the outbox wait or are done with, say what WeChat takes, and nobody owes a message. */
export async function checkDeliveries(found: Found) {
  await checkRows(found)
  for (const { _id, personId, template, n } of await messageCredits.findAll({})) {
    if (_id !== creditIdOf(personId, template)) found(`message_credits ${_id}: another one’s id`)
    if (!Number.isInteger(n) || n < 0) found(`message_credits ${_id}: ${n} messages`)
  }
  for (const { _id, personId } of await messageAllows.findAll({}, ['personId']))
    if (!_id.startsWith(`${personId}:`)) found(`message_allows ${_id}: another one’s id`)
}
