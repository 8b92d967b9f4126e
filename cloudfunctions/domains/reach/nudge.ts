import { fail } from '@contract/errors'
import type { reach } from '@contract/reach'
import type { Handler } from '../../kernel/serve'
import { lookUp } from './look-up'
import { nudgeText } from './nudge-text'

/** Nothing is sent: the office copies it into the group. */
export const nudge: Handler<typeof reach.nudge> = async ({ subject }, { now }) => {
  const { facts, behind } = await lookUp(subject, now)
  if (!facts.out) fail('reach.not_out')
  return { text: nudgeText(facts, behind, now), chambers: behind.length }
}
