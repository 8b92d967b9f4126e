import { auditEntries } from '../../kernel/audit/entries'
import type { Caller } from '../../kernel/people'
import type { Datum } from './datum'
import { holdingsOf, type Holdings } from './holdings'
import { countTraces } from './reads'
import { inWords } from './words'

/** In words, and his pledges with their figures. */
export async function everythingAbout(
  { id }: Caller,
  whole: boolean,
  now: number,
): Promise<{ items: Datum[]; pledged: Holdings['pledged'] }> {
  if (id === null) return { items: [], pledged: [] }
  const [holdings, read, answered, deeds] = await Promise.all([
    holdingsOf(id, now),
    countTraces('read', id),
    countTraces('answered', id),
    auditEntries.count({ personId: id }),
  ])
  return { items: inWords(holdings, { read, answered, deeds }, whole), pledged: holdings.pledged }
}
