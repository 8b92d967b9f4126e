import type { OfficeRole } from '@contract/office'
import { people, stranger } from '../../kernel/people'
import type { Tx } from '../../kernel/transaction'
import { MANAGERS, rosters } from './documents'

interface Appointee {
  id: string
  openId: string
  name: string
}

/** Writes the person, and the managers' roster when he is one. */
export async function appoint(tx: Tx, who: Appointee, role: OfficeRole, now: number) {
  const known = await tx.get(people, who.id)
  const roster = await tx.get(rosters, MANAGERS)
  const since = known?.office?.role === role ? known.office.since : now
  await tx.put(people, {
    ...(known ?? stranger(who.id, who.openId)),
    name: who.name,
    office: { role, since },
  })
  const personIds = roster?.personIds ?? []
  if (role === 'manager' && !personIds.includes(who.id)) {
    await tx.put(rosters, { ...roster, _id: MANAGERS, personIds: [...personIds, who.id] })
  }
  return { id: who.id, name: who.name, role, since }
}
