import { fail } from '@contract/errors'
import type { groups } from '@contract/groups'
import type { Handler } from '../../kernel/serve'
import { groupItems } from './documents'
import { loadGroup } from './store'
import { nameOf, toGroupRow } from './views'

const unbound = { kind: null, chamberId: null, boundBy: null, boundName: '', boundAt: null }

/** It was another's. What was opened in it stays counted; whoever leads is asked again. */
export const release: Handler<typeof groups.release> = async ({ groupId }, { note }) => {
  const group = await loadGroup(groupId)
  const { kind, chamberId } = group
  if (kind === null) fail('group.not_bound')
  note({ target: `微信群 ${groupId}`, before: await nameOf(group), after: '未绑定' })
  const released = await groupItems.updateAndReturn({ _id: groupId, kind, chamberId }, unbound)
  return toGroupRow(released ?? (await loadGroup(groupId)))
}
