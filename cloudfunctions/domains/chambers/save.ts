import type { chambers as actions } from '@contract/chambers'
import { fail } from '@contract/errors'
import type { Parsed } from '@contract/action'
import { dateOf } from '@contract/values/time'
import type { Context } from '../../kernel/context'
import { newId } from '../../kernel/ids'
import type { Handler } from '../../kernel/serve'
import { renameChamber } from '../posts/rename-chamber'
import { chambers, type ChamberDocument } from './documents'
import { daysOfFactsMustBePlausible, provinceMustFitTheKind, revisionMustBeTheOneSeen } from './rules'
import { changeChamber, photosMustExist, touchedBy, withDerived } from './store'
import { pageOf } from './views'
import { factsInWords, identityInWords } from './words'

type Input = Parsed<typeof actions.save>

const inWords = (chamber: Parameters<typeof identityInWords>[0]) =>
  `${identityInWords(chamber)}；${factsInWords(chamber)}`

/** Sent again, it is there already, as this clerk wrote it. @throws chamber.name_taken */
async function theSame(chamber: ChamberDocument): Promise<ChamberDocument> {
  const { name, updatedBy } = chamber
  const [known] = await chambers.find({ where: { name }, limit: 1 })
  const isSame =
    known && known.rev === 1 && known.updatedBy === updatedBy && inWords(known) === inWords(chamber)
  return isSame ? known : fail('chamber.name_taken', { name })
}

/** @throws chamber.name_taken */
async function found({ name, kind, province, city, facts }: Input, context: Context) {
  const chamber = await withDerived({
    ...{ _id: newId('c'), name, kind, province, city, ...facts },
    ...{ confirmedAt: null, confirmedBy: null, demonstration: false },
    ...{ presidentPostId: null, secretaryPostIds: [], rev: 1, ...touchedBy(context) },
  })
  if (!(await chambers.insert(chamber))) return theSame(chamber)
  context.note({ target: name, after: inWords(chamber) })
  return chamber
}

/** The posts carry the chamber's name; they follow it. */
export const save: Handler<typeof actions.save> = async (input, context) => {
  const { id, rev, name, kind, province, city, facts } = input
  context.note({ target: name })
  provinceMustFitTheKind(kind, province)
  daysOfFactsMustBePlausible(facts, dateOf(context.now))
  await photosMustExist(facts.hall)
  if (id === undefined) return pageOf((await found(input, context))._id, context)
  const { before, after } = await changeChamber(id, (chamber) => {
    revisionMustBeTheOneSeen(chamber, rev)
    return { name, kind, province, city, ...facts, ...touchedBy(context) }
  })
  if (before.name !== name) await renameChamber(id, name, context.now)
  context.note({ target: name, before: inWords(before), after: inWords(after) })
  return pageOf(id, context)
}
