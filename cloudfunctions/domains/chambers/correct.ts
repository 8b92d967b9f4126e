import type { chambers as actions } from '@contract/chambers'
import { dateOf } from '@contract/values/time'
import type { Handler } from '../../kernel/serve'
import {
  daysOfFactsMustBePlausible,
  leads,
  onlyItsLeadersAndTheOfficeMayCorrect,
  revisionMustBeTheOneSeen,
} from './rules'
import { changeChamber, loadChamber, photosMustExist, touchedBy } from './store'
import { pageOf } from './views'
import { factsInWords } from './words'

/** A leader who corrects it has confirmed it; the office has not. */
export const correct: Handler<typeof actions.correct> = async ({ id, rev, facts }, context) => {
  const { caller, now, note } = context
  const { name } = await loadChamber(id)
  note({ target: name })
  onlyItsLeadersAndTheOfficeMayCorrect(caller, id)
  daysOfFactsMustBePlausible(facts, dateOf(now))
  await photosMustExist(facts.hall)
  const confirmed = leads(caller, id) ? { confirmedAt: now, confirmedBy: caller.name } : {}
  const { before, after } = await changeChamber(id, (chamber) => {
    revisionMustBeTheOneSeen(chamber, rev)
    return { ...facts, ...confirmed, ...touchedBy(context) }
  })
  note({ target: name, before: factsInWords(before), after: factsInWords(after) })
  return pageOf(id, context)
}
