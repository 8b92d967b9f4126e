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
const peopleOf = (chambers: readonly LedChamber[]) =>
  new Set(
    chambers.flatMap(({ presidentId, secretaryIds }) => [
      ...(presidentId ? [presidentId] : []),
      ...secretaryIds,
    ]),
  )

/**
 * The ids of the notices follow from subject, person and day, and the day is noted last: broken off, it can be done again and
 * tells nobody twice.
 */
export const remind: Handler<typeof reach.remind> = async ({ subject }, { now, note }) => {
  const { facts, counted, silent, behind } = await lookUp(subject, now)
  const { path, title } = facts
  note({ target: title })
  if (!facts.out || path === null) return fail('reach.not_out')
  const today = dateOf(now)
  if (counted.remindedOn === today) fail('reach.reminded_today')
  const key = subjectKeyOf(subject)
  const [people, unseen] = [peopleOf(behind), peopleOf(silent)]
  const told = [...people].map((to): Telling => {
    const words = { ...reminderText(facts, unseen.has(to), now), at: now }
    // In WeChat the subject itself is the headline.
    const message = noticeMessage({ ...words, title })
    return { id: idFrom('n', 'reach', key, to, today), to, kind: 'office', path, ...words, message }
  })
  await tell(told)
  await reachItems.update({ _id: key }, { remindedOn: today })
  return { told: people.size, notJoined: behind.filter(({ presidentId }) => presidentId === null).length }
}
