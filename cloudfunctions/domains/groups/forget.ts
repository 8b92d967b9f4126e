import { NOBODY } from '../../kernel/ids'
import { groupItems, groupPeople, groupTokens } from './documents'
import { recountGroup } from './tally'

const GONE = '已退出'

/** He is in no group any more; what he bound stays bound. */
export async function forgetInGroups(personId: string): Promise<void> {
  const seen = await groupPeople.findAll({ personId }, ['groupId'])
  await groupPeople.removeAll({ personId })
  await groupTokens.removeAll({ personId })
  for (const { groupId } of seen) await recountGroup(groupId)
  await groupItems.update({ boundBy: personId }, { boundBy: NOBODY, boundName: GONE })
}
