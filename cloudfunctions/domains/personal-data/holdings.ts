import { command } from '../../kernel/database'
import { files } from '../../kernel/files/documents'
import { people, type PersonDocument } from '../../kernel/people'
import { activityItems, signUps, type SignUpDocument } from '../activities/documents'
import { loadSettled } from '../activities/seats/read'
import { certificates } from '../certificates/documents'
import { contactRequests } from '../contacts/documents'
import { creditsOf } from '../deliveries/purse'
import { groupPeople } from '../groups/documents'
import { notices } from '../inbox/documents'
import { applications } from '../members/documents'
import { objections } from '../campaigns/documents'
import { pledgesOfPerson } from '../pledges/of-person'
import { posts } from '../posts/documents'
import { relays } from '../relays/documents'
import { arrivals, shareItems } from '../shares/documents'
import { endorsements, growth, profiles } from '../young/documents'

/** Of one person, more than anybody has. */
const LIMIT = 1000

/** What he signed up for, and what the seat sheets keep of him. */
async function activitiesOf(signedUp: readonly SignUpDocument[], now: number) {
  const ids = [...new Set(signedUp.map(({ activityId }) => activityId))]
  const items = await activityItems.findAll({ _id: command().in(ids) }, ['title', 'questions', 'sessions'])
  const sheets = await Promise.all(ids.map((id) => loadSettled(id, now)))
  return { items, people: new Map(ids.map((id, i) => [id, sheets[i]?.people ?? {}])) }
}

/** What he passed on, and where he was seen. */
async function sharesOf(personId: string) {
  const [passedOn, cameBy, inGroups] = await Promise.all([
    shareItems.findAll({ by: personId }, ['subject', 'line', 'at']),
    arrivals.count({ personId }),
    groupPeople.count({ personId }),
  ])
  return { passedOn, cameBy, inGroups }
}

/** Whatever this house keeps about one person, wherever it is kept. The news he read is counted by `reads.ts`. */
export async function holdingsOf(personId: string, now: number) {
  const where = { personId }
  const [person, held, asked, contacts, profile, endorsed, given, grown] = await Promise.all([
    people.get(personId),
    posts.find({ where, limit: LIMIT }),
    applications.find({ where, limit: LIMIT }),
    contactRequests.find({
      where: command().or([{ fromId: personId }, { answeredBy: personId }]),
      limit: LIMIT,
    }),
    profiles.get(personId),
    endorsements.find({ where, limit: LIMIT }),
    endorsements.find({ where: { byId: personId }, limit: LIMIT }),
    growth.find({ where, limit: LIMIT }),
  ])
  // He may have been signed up under a post on the roster before he came into WeChat.
  const ids = [personId, ...held.map(({ _id }) => _id)]
  const [signedUp, certified, ran, told, allowed, pledged, objected, shared] = await Promise.all([
    signUps.findAll({ participantId: command().in(ids) }),
    certificates.find({ where: { holderId: command().in(ids) }, limit: LIMIT }),
    relays.find({ where: { personIds: personId }, limit: LIMIT }),
    notices.count({ to: personId }),
    creditsOf(personId),
    pledgesOfPerson(personId, now),
    objections.find({ where: { byId: personId }, limit: LIMIT }),
    sharesOf(personId),
  ])
  const avatar = person?.avatarFileId ? await files.get(person.avatarFileId) : null
  const activities = await activitiesOf(signedUp, now)
  const taking = { ids, signedUp, activities, certified, ran, told, allowed, pledged, objected, ...shared }
  return { person, held, asked, contacts, profile, endorsed, given, grown, avatar, ...taking }
}

export type Holdings = Awaited<ReturnType<typeof holdingsOf>> & { person: PersonDocument | null }
