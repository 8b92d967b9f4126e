import { fail } from '@contract/errors'
import { growthKindNames, type young } from '@contract/young'
import { dateOf } from '@contract/values/time'
import { idFrom } from '../../kernel/ids'
import { people } from '../../kernel/people'
import { daysMustBePlausible, LONG_AGO } from '../../kernel/plausible-days'
import type { Handler } from '../../kernel/serve'
import { growth } from './documents'
import { recordMustBeVisible } from './rules'
import { recordOf } from './views'

/** The same entry sent twice is one. */
export const addGrowth: Handler<typeof young.addGrowth> = async (entry, { caller, now, note }) => {
  const { personId, kind, on, title } = entry
  const person = (await people.get(personId)) ?? fail('young.not_found')
  recordMustBeVisible(person, caller)
  daysMustBePlausible('日期', [on], { from: LONG_AGO, to: dateOf(now) })
  note({ target: person.name, after: { [growthKindNames[kind]]: `${on} ${title}` } })
  await growth.put({ _id: idFrom('g', personId, kind, on, title), ...entry, at: now })
  return recordOf(person)
}
