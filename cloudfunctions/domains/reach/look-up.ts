import { fail } from '@contract/errors'
import type { Subject } from '@contract/shares'
import { subjectKeyOf } from '../shares/documents'
import { reachItems } from './documents'
import { loadLeadership } from './leadership'
import { factsOf } from './subjects'
import { awaitsAnswers, nothingYet, silentAmong, unansweredAmong } from './views'

/**
 * The kept figures of a subject and the directory as it is now; recounts nothing. `behind`: who is to be reminded, of an answer
 * while answers are awaited, else of reading. @throws reach.not_found
 */
export async function lookUp(subject: Subject, now: number) {
  const [facts, stored, leadership] = await Promise.all([
    factsOf(subject),
    reachItems.get(subjectKeyOf(subject)),
    loadLeadership(),
  ])
  if (!facts) return fail('reach.not_found')
  const counted = { ...(stored ?? nothingYet(subject, facts, leadership.length)), title: facts.title }
  const silent = silentAmong(leadership, counted)
  const { mustRead } = facts
  const behind = awaitsAnswers(mustRead, now) ? unansweredAmong(leadership, counted, mustRead) : silent
  return { facts, counted, leadership, silent, behind }
}
