import type { pledgeDesk } from '@contract/pledge-desk'
import { makeCursor, pageFrom, readCursor } from '../../kernel/cursor'
import { command } from '../../kernel/database'
import { nameQueryOf } from '../../kernel/names'
import type { Handler } from '../../kernel/serve'
import { deskKeyOf, EVERY_PLEDGE } from '../pledges/derived'
import { pledgeItems } from '../pledges/documents'
import { referencesIn } from '../pledges/reference'
import { deskFields, toDeskPledge } from './views'

const PAGE = 30

/** A reference, the end of a phone number, or words of names; null when there is nothing in it to look for. */
function termsOf(query: string): string[] | null {
  const [reference] = referencesIn(query)
  if (reference) return [reference.toLowerCase()]
  const digits = query.replace(/\D/g, '')
  if (digits.length === query.length && digits.length >= 4) return [digits.slice(-4)]
  return nameQueryOf(query)?.terms ?? null
}

/** Latest first; one indexed query, whatever is asked for. */
export const list: Handler<typeof pledgeDesk.list> = async (
  { campaignId, query, state, cursor },
  { now },
) => {
  const name = `pledge desk ${campaignId} ${state ?? ''} ${query}`
  const after = readCursor(cursor, name, now)
  const terms = query ? termsOf(query) : []
  if (!terms) return { items: [], next: null }
  const keys = [...(state ? [deskKeyOf.state(state)] : []), ...terms.map(deskKeyOf.term)]
  const rows = await pledgeItems.find({
    where: {
      campaignId,
      keys: keys.length > 1 ? command().all(keys) : (keys[0] ?? EVERY_PLEDGE),
      ...(after && { deskRank: command().lt(after) }),
    },
    order: ['deskRank', 'desc'],
    limit: PAGE + 1,
    fields: deskFields,
  })
  const { items, next } = pageFrom(rows, PAGE, (last) => makeCursor(name, last.deskRank, now))
  return { items: items.map(toDeskPledge), next }
}
