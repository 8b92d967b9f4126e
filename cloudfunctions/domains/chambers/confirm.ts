import type { chambers as actions } from '@contract/chambers'
import type { Handler } from '../../kernel/serve'
import { onlyItsLeadersMayConfirm, revisionMustBeTheOneSeen } from './rules'
import { changeChamber, loadChamber, touchedBy } from './store'
import { pageOf } from './views'

/** What he confirms is what he saw: a change in between makes him look again. */
export const confirm: Handler<typeof actions.confirm> = async ({ id, rev }, context) => {
  const { caller, now, note } = context
  const seen = await loadChamber(id)
  note({ target: seen.name })
  onlyItsLeadersMayConfirm(caller, id)
  await changeChamber(id, (chamber) => {
    revisionMustBeTheOneSeen(chamber, rev)
    return { confirmedAt: now, confirmedBy: caller.name, ...touchedBy(context) }
  })
  return pageOf(id, context)
}
