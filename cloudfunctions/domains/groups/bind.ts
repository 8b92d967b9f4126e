import { fail, mustHold } from '@contract/errors'
import type { groups } from '@contract/groups'
import type { Handler } from '../../kernel/serve'
import { chambers } from '../chambers/documents'
import { whyNotWhole } from './rules'
import { bindGroup, loadGroup } from './store'
import { nameOf, toGroupRow } from './views'

/** The office knows from elsewhere whose group it is. */
export const bind: Handler<typeof groups.bind> = async ({ groupId, choice }, context) => {
  mustHold(whyNotWhole(choice))
  await loadGroup(groupId)
  if (choice.chamberId !== null && !(await chambers.get(choice.chamberId))) fail('chamber.not_found')
  context.note({ target: `微信群 ${groupId}`, after: await nameOf(choice) })
  return toGroupRow(await bindGroup(groupId, choice, context))
}
