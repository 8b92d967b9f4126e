import { fail } from '@contract/errors'
import type { Subject } from '@contract/shares'
import { subjectKeyOf } from '../shares/documents'
import { reachItems } from './documents'
import { loadLeadership } from './leadership'
import { factsOf } from './subjects'
import { nothingYet, silentAmong } from './views'

/** The kept figures of a subject and the directory as it is now; recounts nothing. @throws reach.not_found */
export async function lookUp(subject: Subject) {
  const [facts, stored, leadership] = await Promise.all([
    factsOf(subject),
    reachItems.get(subjectKeyOf(subject)),
    loadLeadership(),
  ])
  if (!facts) return fail('reach.not_found')
  const counted = { ...(stored ?? nothingYet(subject, facts, leadership.length)), title: facts.title }
  return { facts, counted, leadership, silent: silentAmong(leadership, counted) }
}
