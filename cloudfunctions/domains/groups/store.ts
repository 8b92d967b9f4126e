import { fail } from '@contract/errors'
import type { GroupChoice } from '@contract/shares'
import type { Context } from '../../kernel/context'
import { identityOf } from '../../kernel/me'
import { groupItems, type GroupDocument } from './documents'
import { nameOf } from './views'

/** @throws group.not_found */
export const loadGroup = async (id: string) => (await groupItems.get(id)) ?? fail('group.not_found')

const isSame = (group: GroupDocument, { kind, chamberId }: GroupChoice) =>
  group.kind === kind && group.chamberId === chamberId

/** One conditional write: of two who bind it at once one has it, the other is told whose it is. @throws group.bound_already */
export async function bindGroup(
  id: string,
  { kind, chamberId }: GroupChoice,
  { caller, now }: Pick<Context, 'caller' | 'now'>,
): Promise<GroupDocument> {
  const bound = { boundBy: identityOf(caller).id, boundName: caller.name ?? '', boundAt: now }
  const done = await groupItems.updateAndReturn({ _id: id, kind: null }, { kind, chamberId, ...bound })
  if (done) return done
  const group = await loadGroup(id)
  return isSame(group, { kind, chamberId })
    ? group
    : fail('group.bound_already', { name: await nameOf(group) })
}
