import { command } from '../../kernel/database'
import { files } from '../../kernel/files/documents'
import { people, type PersonDocument } from '../../kernel/people'
import { activityItems, signUps, type SignUpDocument } from '../activities/documents'
import { seatSheets } from '../activities/seats/documents'
import { certificates } from '../certificates/documents'
import { contactRequests } from '../contacts/documents'
import { notices } from '../inbox/documents'
import { applications } from '../members/documents'
import { posts } from '../posts/documents'
import { relays } from '../relays/documents'
import { endorsements, growth, profiles } from '../young/documents'

/** Of one person, more than anybody has. */
const LIMIT = 1000

/** What he signed up for, and what the seat sheets keep of him. */
async function activitiesOf(signedUp: readonly SignUpDocument[]) {
  if (signedUp.length === 0) return { items: [], sheets: [] }
  const where = { _id: command().in(signedUp.map(({ activityId }) => activityId)) }
  const places = [...new Set(signedUp.map(({ participantId }) => `people.${participantId}`))]
  const [items, sheets] = await Promise.all([
    activityItems.find({ where, limit: LIMIT, fields: ['title', 'questions', 'sessions'] }),
    seatSheets.find({ where, limit: LIMIT, fields: places }),
  ])
  return { items, sheets }
}

/** Whatever this house keeps about one person, wherever it is kept. The news he read is counted by `reads.ts`. */
export async function holdingsOf(personId: string) {
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
  const [signedUp, certified, ran, told] = await Promise.all([
    signUps.findAll({ participantId: command().in(ids) }),
    certificates.find({ where: { holderId: command().in(ids) }, limit: LIMIT }),
    relays.find({ where: { personIds: personId }, limit: LIMIT }),
    notices.count({ to: personId }),
  ])
  const avatar = person?.avatarFileId ? await files.get(person.avatarFileId) : null
  const activities = await activitiesOf(signedUp)
  const taking = { ids, signedUp, activities, certified, ran, told }
  return { person, held, asked, contacts, profile, endorsed, given, grown, avatar, ...taking }
}

export type Holdings = Awaited<ReturnType<typeof holdingsOf>> & { person: PersonDocument | null }
