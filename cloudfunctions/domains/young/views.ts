import { fail } from '@contract/errors'
import type { YoungProfile, YoungRecord } from '@contract/young'
import { command } from '../../kernel/database'
import type { PersonDocument } from '../../kernel/people'
import { endorsements, growth, profiles, type ProfileDocument } from './documents'
import { youngPostsOf } from './rules'
import { bareProfile } from './store'

const SHOWN = 200

export const toProfile = (profile: ProfileDocument): YoungProfile => ({
  personId: profile._id,
  name: profile.name,
  chamberId: profile.chamberId,
  chamberName: profile.chamberName,
  industry: profile.industry,
  birthBand: profile.birthBand,
  skills: profile.skills,
  mentor: profile.mentor,
  endorsements: profile.endorsements,
})

/** A declined endorsement is in nobody's record. */
export async function recordOf(person: PersonDocument): Promise<YoungRecord> {
  const personId = person._id
  const [post] = youngPostsOf(person)
  const [profile, endorsed, grown] = await Promise.all([
    profiles.get(personId),
    endorsements.find({
      where: { personId, state: command().neq('declined') },
      order: ['at', 'desc'],
      limit: SHOWN,
    }),
    growth.find({ where: { personId }, order: ['on', 'desc'], limit: SHOWN }),
  ])
  const shown = profile ?? bareProfile(person, post ?? fail('young.not_found'), 0)
  return {
    profile: toProfile(shown),
    endorsements: endorsed.map(({ _id, chamberName, byName, line, state, at }) => ({
      ...{ id: _id, chamberName, byName, line, state, at },
    })),
    growth: grown.map(({ _id, kind, on, title }) => ({ id: _id, kind, on, title })),
  }
}
