import { roleNames } from '@contract/access'
import { fail } from '@contract/errors'
import type { office } from '@contract/office'
import { forgetDownloadsOf } from '../../kernel/downloads'
import { people } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { inTransaction } from '../../kernel/transaction'
import { MANAGERS, rosters } from './documents'
import { aManagerMustRemain } from './rules'

/** What he exported goes with his right to it; a retry finds what a crash left. */
export const dismiss: Handler<typeof office.dismiss> = async ({ id }, { note }) => {
  await forgetDownloadsOf(id)
  const dismissed = await inTransaction(async (tx) => {
    const person = await tx.get(people, id)
    if (!person?.office) return fail('office.staff_not_found')
    const roster = await tx.get(rosters, MANAGERS)
    const personIds = (roster?.personIds ?? []).filter((personId) => personId !== id)
    if (person.office.role === 'manager') aManagerMustRemain(personIds)
    await tx.put(rosters, { _id: MANAGERS, personIds, dismissals: (roster?.dismissals ?? 0) + 1 })
    note({ target: person.name, before: roleNames[person.office.role], after: '已移出' })
    await tx.update(people, id, { office: null })
    return { id }
  })
  await forgetDownloadsOf(id)
  return dismissed
}
