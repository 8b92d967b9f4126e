import type { contacts } from '@contract/contacts'
import { command } from '../../kernel/database'
import { chambersLedBy } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { contactRequests } from './documents'
import { toRequests } from './views'

const MOST = 100

/** All that wait, as far as one page goes, and the newest of the others. */
async function some(where: object) {
  const of = (state: object | string) =>
    contactRequests.find({ where: { ...where, state }, order: ['at', 'desc'], limit: MOST })
  const [waiting, answered] = await Promise.all([of('waiting'), of(command().neq('waiting'))])
  return [...waiting, ...answered]
}

/** Waiting ones first, then the newest. */
export const list: Handler<typeof contacts.list> = async (_, { caller }) => {
  const led = chambersLedBy(caller)
  const [mine, toMe] = await Promise.all([
    some({ fromId: caller.id }),
    led.length > 0 ? some({ chamberId: command().in(led), fromId: command().neq(caller.id) }) : [],
  ])
  const rows = [...mine, ...toMe].sort(
    (a, b) => Number(b.state === 'waiting') - Number(a.state === 'waiting') || b.at - a.at,
  )
  return { items: await toRequests(rows, caller.id) }
}
