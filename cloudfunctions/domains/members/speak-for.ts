import { fail } from '@contract/errors'
import type { members } from '@contract/members'
import { changeMe } from '../../kernel/me'
import type { Handler } from '../../kernel/serve'
import { standingOf } from './views'

export const speakFor: Handler<typeof members.speakFor> = async ({ chamberId }, { caller }) => {
  await changeMe(caller, ({ posts, speaksFor }) => {
    if (!posts.some((held) => held.chamberId === chamberId)) return fail('member.not_in_chamber')
    return speaksFor === chamberId ? null : { speaksFor: chamberId }
  })
  return standingOf(caller)
}
