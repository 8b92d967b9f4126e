import { invites, MANAGERS, rosters } from '../../cloudfunctions/domains/office/documents'
import { people } from '../../cloudfunctions/kernel/people'
import { NOBODY, personIdOf } from '../../cloudfunctions/kernel/ids'

/** Managers stand in the roster, the roster's are managers, and codes were used by people who exist. */
export async function checkOffice(found: (problem: string) => void) {
  const [everybody, roster, used] = await Promise.all([
    people.findAll({}, ['openId', 'office']),
    rosters.get(MANAGERS),
    invites.findAll({}, ['usedBy']),
  ])
  const managers = new Set(everybody.filter(({ office }) => office?.role === 'manager').map(({ _id }) => _id))
  const listed = new Set(roster?.personIds ?? [])
  for (const id of managers) if (!listed.has(id)) found(`people ${id}: a manager who is not in the roster`)
  for (const id of listed) if (!managers.has(id)) found(`office_roster: ${id} is no manager`)
  const ids = new Set(everybody.map(({ _id }) => _id))
  for (const { _id, openId } of everybody) {
    if (_id !== personIdOf(openId)) found(`people ${_id}: the id does not belong to the WeChat identity`)
  }
  for (const { _id, usedBy } of used) {
    if (usedBy && usedBy !== NOBODY && !ids.has(usedBy))
      found(`office_invites ${_id}: used by nobody we know`)
  }
}
