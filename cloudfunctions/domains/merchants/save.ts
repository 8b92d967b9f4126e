import type { merchants as actions } from '@contract/merchants'
import { fail } from '@contract/errors'
import type { Context } from '../../kernel/context'
import { idUnder } from '../../kernel/ids'
import type { Handler } from '../../kernel/serve'
import { inTransaction } from '../../kernel/transaction'
import { withDerived } from './derived'
import { merchants, type MerchantFacts } from './documents'
import { refreshDuplicates } from './duplicate-groups'
import { changedFacts, changeInWords, named, withChange } from './facts'
import { withAlias } from './marks'
import { mergedRecordsAreClosed, revisionMustBeTheOneSeen } from './rules'
import { newMerchant, touchedBy } from './store'
import { toPage } from './views'

type Told = Omit<MerchantFacts, 'phone'> & Partial<Pick<MerchantFacts, 'phone'>>

/** null: it was added before under the same key. */
async function add(id: string, { phone = null, ...rest }: Told, context: Context) {
  const facts = { ...rest, phone }
  const { updatedBy: by, updatedAt: at } = touchedBy(context)
  const merchant = newMerchant(id, facts, by, at, '新增')
  return (await merchants.insert(merchant)) ? { before: null, after: merchant } : null
}

/** The same facts again change nothing and are no conflict. */
const change = (id: string, seen: number | undefined, told: Told, context: Context) =>
  inTransaction(async (tx) => {
    const before = (await tx.get(merchants, id)) ?? fail('merchant.not_found')
    mergedRecordsAreClosed(before)
    const facts = { ...told, phone: told.phone === undefined ? before.phone : told.phone }
    if (changedFacts(before, facts).length === 0) return { before, after: before }
    revisionMustBeTheOneSeen(before, seen)
    const { updatedBy: by, updatedAt: at } = touchedBy(context)
    const history = withChange(before.history, { at, by, what: changeInWords(before, facts) })
    const aliases = withAlias(before, facts)
    const rev = before.rev + 1
    const after = withDerived({ ...before, ...facts, aliases, history, rev, updatedBy: by, updatedAt: at })
    await tx.put(merchants, after)
    return { before, after }
  })

export const save: Handler<typeof actions.save> = async ({ id, rev, key, ...facts }, context) => {
  context.note({ target: facts.name })
  const target = id ?? idUnder('m', context.caller.id, key)
  const added = id === undefined ? await add(target, facts, context) : null
  const { before, after } = added ?? (await change(target, id ? rev : 1, facts, context))
  await refreshDuplicates([...(before?.marks ?? []), ...after.marks])
  context.note({ target: facts.name, ...(before && { before: named(before) }), after: named(after) })
  return toPage(after, context.now)
}
