import type { contacts } from '@contract/contacts'
import { command } from '../../kernel/database'
import { chambersLedBy } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { contactRequests } from './documents'
import { toRequests } from './views'

const NEWEST = 100

const newest = (where: object) => contactRequests.find({ where, order: ['at', 'desc'], limit: NEWEST })

/** Waiting ones first, then the newest. */
export const list: Handler<typeof contacts.list> = async (_, { caller }) => {
  const led = chambersLedBy(caller)
  const [mine, toMe] = await Promise.all([
    newest({ fromId: caller.id }),
    led.length > 0 ? newest({ chamberId: command().in(led), fromId: command().neq(caller.id) }) : [],
  ])
  const rows = [...mine, ...toMe].sort(
    (a, b) => Number(b.state === 'waiting') - Number(a.state === 'waiting') || b.at - a.at,
  )
  return { items: await toRequests(rows, caller.id) }
}
