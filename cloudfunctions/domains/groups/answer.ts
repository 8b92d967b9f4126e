import { mustHold } from '@contract/errors'
import type { groups } from '@contract/groups'
import { identityOf } from '../../kernel/me'
import type { Handler } from '../../kernel/serve'
import { groupPeople, groupPersonIdOf } from './documents'
import { whyNotChoose, whyNotSeen, whyNotWhole } from './rules'
import { bindGroup, loadGroup } from './store'
import { nameOf } from './views'

/** That he was in the group a moment ago is known from WeChat, not from him. */
export const answer: Handler<typeof groups.answer> = async ({ groupId, choice }, context) => {
  const { caller, now, note } = context
  const seenId = groupPersonIdOf(groupId, identityOf(caller).id)
  const seen = await groupPeople.get(seenId)
  mustHold(whyNotSeen(seen, now))
  await loadGroup(groupId)
  if (choice === null) {
    note({ target: `微信群 ${groupId}`, after: '不是我的商会群' })
    await groupPeople.update({ _id: seenId }, { declined: true })
    return { name: '' }
  }
  mustHold(whyNotWhole(choice) ?? whyNotChoose(choice, caller))
  const name = await nameOf(choice)
  note({ target: `微信群 ${groupId}`, after: name })
  await bindGroup(groupId, choice, context)
  return { name }
}
