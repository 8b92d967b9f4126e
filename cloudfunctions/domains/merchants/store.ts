import { fail } from '@contract/errors'
import type { Context } from '../../kernel/context'
import { merchants, type MerchantDocument, type MerchantFacts } from './documents'
import { withDerived } from './derived'

/** The one that is asked for, or the one it was merged into. @throws merchant.not_found */
export async function loadMerchant(id: string): Promise<MerchantDocument> {
  const found = (await merchants.get(id)) ?? fail('merchant.not_found')
  return found.mergedInto === null ? found : loadMerchant(found.mergedInto)
}

export const touchedBy = ({ caller, now }: Pick<Context, 'caller' | 'now'>) => ({
  updatedBy: caller.name ?? '经合办',
  updatedAt: now,
})

export const newMerchant = (id: string, facts: MerchantFacts, by: string, at: number, what: string) =>
  withDerived({
    ...{ _id: id, ...facts, aliases: [], mergedInto: null },
    ...{ history: [{ at, by, what }], rev: 1, updatedBy: by, updatedAt: at },
  })
