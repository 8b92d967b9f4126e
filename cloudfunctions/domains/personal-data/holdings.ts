import { command } from '../../kernel/database'
import { files } from '../../kernel/files/documents'
import { people, type PersonDocument } from '../../kernel/people'
import { contactRequests } from '../contacts/documents'
import { applications } from '../members/documents'
import { posts } from '../posts/documents'
import { endorsements, growth, profiles } from '../young/documents'

/** Of one person, more than anybody has. */
const LIMIT = 1000

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
  const avatar = person?.avatarFileId ? await files.get(person.avatarFileId) : null
  return { person, held, asked, contacts, profile, endorsed, given, grown, avatar }
}

export type Holdings = Awaited<ReturnType<typeof holdingsOf>> & { person: PersonDocument | null }
