import { NOBODY } from '../../kernel/ids'
import { forgetSignUps } from '../activities/forget'
import { forgetHolder } from '../certificates/forget'
import { contactRequests } from '../contacts/documents'
import { messageAllows, messageCredits } from '../deliveries/documents'
import { forgetInGroups } from '../groups/forget'
import { notices } from '../inbox/documents'
import { applications } from '../members/documents'
import { attempts, invites } from '../office/documents'
import { forgetDonor } from '../pledges/forget'
import { forgetRunner } from '../relays/forget'
import { forgetSharer } from '../shares/forget'
import { endorsements, growth, profiles } from '../young/documents'
import { holdingsOf } from './holdings'
import { deleteReads } from './reads'

const NAMELESS = '隐名'

/** Everything but the person himself and his posts. Doing it again deletes the rest of a broken run. */
export async function deleteTraces(personId: string, now: number) {
  const { person, held, asked, contacts, profile, endorsed, given, grown, ids } = await holdingsOf(
    personId,
    now,
  )
  for (const { _id } of asked) await applications.remove(_id)
  for (const { _id, fromId } of contacts) {
    if (fromId === personId) await contactRequests.remove(_id)
    else await contactRequests.update({ _id }, { answeredBy: null, answeredName: NAMELESS })
  }
  if (profile) await profiles.remove(personId)
  for (const { _id } of endorsed) await endorsements.remove(_id)
  for (const { _id } of given) await endorsements.update({ _id }, { byId: NOBODY, byName: NAMELESS })
  for (const { _id } of grown) await growth.update({ _id }, { personId: NOBODY })
  await forgetSignUps(personId, ids, now)
  await forgetDonor(personId)
  await forgetHolder(ids)
  await forgetRunner(personId)
  await forgetSharer(personId)
  await forgetInGroups(personId)
  await notices.removeAll({ to: personId })
  await messageCredits.removeAll({ personId })
  await messageAllows.removeAll({ personId })
  await invites.update({ usedBy: personId }, { usedBy: NOBODY })
  await attempts.remove(personId)
  await deleteReads(personId)
  return { avatarFileId: person?.avatarFileId ?? null, endedPosts: held.map(({ _id }) => _id) }
}
