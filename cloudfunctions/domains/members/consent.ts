import type { members } from '@contract/members'
import { changeMe } from '../../kernel/me'
import type { Handler } from '../../kernel/serve'
import { standingOf } from './views'

/** The first time counts: a second tap does not move it. */
export const consent: Handler<typeof members.consent> = async ({ version }, { caller, now }) => {
  await changeMe(caller, (me) => (me.consent?.version === version ? null : { consent: { version, at: now } }))
  return standingOf(caller)
}
