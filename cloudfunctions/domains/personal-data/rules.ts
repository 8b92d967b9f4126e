import { fail } from '@contract/errors'
import type { PersonDocument } from '../../kernel/people'

/** Whoever looks after others' data cannot simply vanish; a manager sees to it. */
export function staffMustBeDismissedFirst(person: PersonDocument | null) {
  if (person?.office) fail('personal_data.staff_first')
}
