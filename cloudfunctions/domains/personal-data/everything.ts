import { auditEntries } from '../../kernel/audit/entries'
import type { Caller } from '../../kernel/people'
import { holdingsOf } from './holdings'
import { countTraces } from './reads'
import type { Datum } from './datum'
import { inWords } from './words'

export async function everythingAbout({ id }: Caller, whole: boolean, now: number): Promise<Datum[]> {
  if (id === null) return []
  const [holdings, read, answered, deeds] = await Promise.all([
    holdingsOf(id, now),
    countTraces('read', id),
    countTraces('answered', id),
    auditEntries.count({ personId: id }),
  ])
  return inWords(holdings, { read, answered, deeds }, whole)
}
