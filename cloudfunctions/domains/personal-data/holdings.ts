import { command } from '../../kernel/database'
import { inLanes } from '../../kernel/drain'
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

/** What he signed up for, and what the seat sheets keep of him. */
async function activitiesOf(signedUp: readonly SignUpDocument[], now: number) {
  const ids = signedUp.map(({ activityId }) => activityId)
  const items = await activityItems.findAllIn('_id', ids, ['title', 'questions', 'sessions'])
  // Of a whole sheet no more than his own line is kept.
  const places = await inLanes(signedUp, async ({ _id, activityId, participantId }) => {
    const { people: there } = await loadSettled(activityId, now)
    return [_id, there[participantId]] as const
  })
  return { items: new Map(items.map((item) => [item._id, item])), places: new Map(places) }
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

async function contactsOf(personId: string) {
  const [asked, answered] = await Promise.all([
    contactRequests.findAll({ fromId: personId }),
    contactRequests.findAll({ answeredBy: personId, fromId: command().neq(personId) }),
  ])
  return [...asked, ...answered]
}

/** Whatever this house keeps about one person, wherever it is kept. The news he read is counted by `reads.ts`. */
export async function holdingsOf(personId: string, now: number) {
  const where = { personId }
  const [person, held, asked, contacts, profile, endorsed, given, grown] = await Promise.all([
    people.get(personId),
    posts.findAll(where),
    applications.findAll(where),
    contactsOf(personId),
    profiles.get(personId),
    endorsements.findAll(where),
    endorsements.findAll({ byId: personId }),
    growth.findAll(where),
  ])
  // He may have been signed up under a post on the roster before he came into WeChat.
  const ids = [personId, ...held.map(({ _id }) => _id)]
  const [signedUp, certified, ran, told, allowed, pledged, objected, shared] = await Promise.all([
    signUps.findAllIn('participantId', ids),
    certificates.findAllIn('holderId', ids),
    relays.findAll({ personIds: personId }),
    notices.count({ to: personId }),
    creditsOf(personId),
    pledgesOfPerson(personId, now),
    objections.findAll({ byId: personId }),
    sharesOf(personId),
  ])
  const [uploaded, activities] = await Promise.all([
    files.findAll({ uploadedBy: personId }, ['name', 'purpose', 'at']),
    activitiesOf(signedUp, now),
  ])
  const taking = { ids, signedUp, activities, certified, ran, told, allowed, pledged, objected, ...shared }
  return { person, held, asked, contacts, profile, endorsed, given, grown, uploaded, ...taking }
}

export type Holdings = Awaited<ReturnType<typeof holdingsOf>> & { person: PersonDocument | null }
