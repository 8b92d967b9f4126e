import type { young } from '@contract/young'
import { people } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { recordMustBeVisible } from './rules'
import { recordOf } from './views'

export const record: Handler<typeof young.record> = async ({ personId }, { caller }) => {
  const person = await people.get(personId ?? caller.id ?? '')
  recordMustBeVisible(person, caller)
  return recordOf(person)
}
