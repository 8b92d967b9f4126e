import type { young } from '@contract/young'
import { textMustPass } from '../../kernel/content-check'
import { people } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { inTransaction } from '../../kernel/transaction'
import { endorsements } from './documents'
import { endorsementMustNotBeDeclined, presidencyOf, youngPersonMustBelongTo } from './rules'
import { recordOf } from './views'

/** Offered; it counts once he accepts. A second line takes the place of the first as long as he has not answered. */
export const endorse: Handler<typeof young.endorse> = async ({ personId, line }, { caller, now, note }) => {
  const { chamberId, chamberName } = presidencyOf(caller)
  const person = await people.get(personId)
  youngPersonMustBelongTo(person, chamberId)
  note({ target: `${person.name}（${chamberName}青年温商）`, after: line })
  await textMustPass(caller.openId, line)
  const byId = caller.id ?? ''
  const _id = `${personId}:${chamberId}:${byId}`
  await inTransaction(async (tx) => {
    const known = await tx.get(endorsements, _id)
    endorsementMustNotBeDeclined(known)
    if (known?.state === 'accepted') return
    const by = { byId, byName: caller.name ?? '会长' }
    await tx.put(endorsements, {
      ...{ _id, personId, chamberId, chamberName, line, state: 'offered', at: now },
      ...by,
    })
  })
  return recordOf(person)
}
