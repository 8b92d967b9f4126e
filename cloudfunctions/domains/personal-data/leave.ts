import { accountOfLeaving, type personalData } from '@contract/personal-data'
import { identityOf } from '../../kernel/me'
import { people } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { beginLeaving, goOnLeaving } from './leaving/go-on'
import { staffMustBeDismissedFirst } from './rules'

/** Traces first, the person last: after a crash he is still there, and leaving goes on. */
export const leave: Handler<typeof personalData.leave> = async (_, { caller, now }) => {
  const { id } = identityOf(caller)
  staffMustBeDismissedFirst(await people.get(id))
  const finished = await goOnLeaving(await beginLeaving(id, now), now)
  return { ...accountOfLeaving, finished }
}
