import { randomBytes } from 'node:crypto'
import type { Subject } from '@contract/shares'
import type { House } from '../house'

/** As phones make them. */
export const newShareId = () => randomBytes(16).toString('base64url')

/** Somebody passes it on: the share's id. */
export async function pass(house: House, who: string, subject: Subject) {
  const id = newShareId()
  await house.get(who, 'shares.make', { id, subject, way: 'card' })
  return id
}

/** Somebody taps the card; in a group when one is named. */
export async function tap(house: House, who: string, subject: Subject, share?: string, opengid?: string) {
  if (opengid === undefined) return house.ask(who, 'shares.arrive', { subject, share })
  return house.askInGroup(who, 'shares.arrive', { subject, share }, house.groupToken(who, opengid))
}

/** What he gets. @throws when he is refused */
export async function land(...args: Parameters<typeof tap>) {
  const reply = await tap(...args)
  if (!reply.ok) throw new Error(JSON.stringify(reply.error))
  return reply.data
}

export async function refusalOf(reply: Promise<{ ok: boolean; error?: { code: string } }>) {
  return ((await reply) as { error?: { code: string } }).error?.code ?? null
}
