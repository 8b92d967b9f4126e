import { creditIdOf, messageCredits } from '../../cloudfunctions/domains/deliveries/documents'
import { notices } from '../../cloudfunctions/domains/inbox/documents'
import { templates } from '../../contract/subscribe-templates'
import type { DeliveryState } from '../../contract/deliveries'
import type { Emulator } from '../../emulator/server'
import type { Receiver } from './cloud'

export type States = Record<DeliveryState, number>

/** WeChat may have it, and nobody will ever know: the inbox is told so. */
const isUnknown = (state: DeliveryState, reason: string) => state === 'inbox' && reason.includes('没有回音')

/** Everything that is not as it must be, in words. */
export async function verdict(emulator: Emulator, letters: number, receivers: readonly Receiver[]) {
  const { subscriptions, badPayloads } = emulator.wechat
  const arrived = new Map<string, number>()
  for (const { data } of subscriptions.inbox) {
    const title = data['thing1']?.value ?? ''
    arrived.set(title, (arrived.get(title) ?? 0) + 1)
  }
  const problems: string[] = []
  const states: States = { due: 0, sending: 0, sent: 0, inbox: 0, dead: 0 }
  const rows = await notices.findAll({})
  if (rows.length !== letters) problems.push(`${rows.length} notices of ${letters}`)
  for (const { title, wx } of rows) {
    const times = arrived.get(title) ?? 0
    const { state = 'due', reason = '' } = wx ?? {}
    states[state] += 1
    if (times > 1) problems.push(`${title} arrived ${times} times`)
    if (state === 'due' || state === 'sending') problems.push(`${title} is left ${state}`)
    if (state === 'sent' && times === 0) problems.push(`${title} is lost`)
    if (state !== 'sent' && !isUnknown(state, reason) && times > 0)
      problems.push(`${title} arrived and is ${state}: ${reason}`)
  }
  for (const { personId, openId } of receivers) {
    const counted = (await messageCredits.get(creditIdOf(personId, 'notice')))?.n ?? 0
    const allowed = subscriptions.credits(openId, templates.notice.id)
    if (counted > allowed) problems.push(`${personId}: ${counted} credits where WeChat has ${allowed}`)
  }
  if (badPayloads > 0) problems.push(`${badPayloads} payloads that WeChat refuses`)
  return { problems, states, arrived: subscriptions.inbox.length }
}
