import { fail } from '@contract/errors'
import type { reach } from '@contract/reach'
import { dateOf } from '@contract/values/time'
import { idFrom } from '../../kernel/ids'
import type { Handler } from '../../kernel/serve'
import { noticeMessage } from '../deliveries/notice-message'
import { tell, type Telling } from '../inbox/tell'
import { subjectKeyOf } from '../shares/documents'
import { reachItems } from './documents'
import type { LedChamber } from './leadership'
import { lookUp } from './look-up'
import { reminderText } from './reminder-text'

/** Presidents, and secretaries of theirs who use the mini-program; whoever leads two chambers is told once. */
const peopleToTell = (silent: readonly LedChamber[]) => [
  ...new Set(
    silent.flatMap(({ presidentId, secretaryIds }) => [
      ...(presidentId ? [presidentId] : []),
      ...secretaryIds,
    ]),
  ),
]

/**
 * The ids of the notices follow from subject, person and day, and the day is noted last: broken off, it can be done again and
 * tells nobody twice.
 */
export const remind: Handler<typeof reach.remind> = async ({ subject }, { now, note }) => {
  const { facts, counted, silent } = await lookUp(subject)
  const { path, title } = facts
  note({ target: title })
  if (!facts.out || path === null) return fail('reach.not_out')
  const today = dateOf(now)
  if (counted.remindedOn === today) fail('reach.reminded_today')
  const key = subjectKeyOf(subject)
  const people = peopleToTell(silent)
  const words = { ...reminderText(facts, now), at: now }
  // In WeChat the subject itself is the headline.
  const message = noticeMessage({ ...words, title })
  const told = people.map((to): Telling => ({
    ...{ id: idFrom('n', 'reach', key, to, today), to, kind: 'office', path, ...words, message },
  }))
  await tell(told)
  await reachItems.update({ _id: key }, { remindedOn: today })
  return { told: people.length, notJoined: silent.filter(({ presidentId }) => presidentId === null).length }
}
