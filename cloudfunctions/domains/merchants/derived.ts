import type { Derived, MerchantDocument } from './documents'
import { keysOf } from './keys'
import { duplicateMarksOf, rowMarkOf } from './marks'

export function derived(merchant: Omit<MerchantDocument, keyof Derived>): Derived {
  if (merchant.mergedInto !== null) return { keys: [], rank: '', marks: [] }
  const { _id, name, company, aliases } = merchant
  return {
    keys: keysOf(merchant),
    rank: `${name}.${company}.${_id}`,
    marks: [...new Set([...duplicateMarksOf(merchant), rowMarkOf(merchant), ...aliases])],
  }
}

export const withDerived = (merchant: Omit<MerchantDocument, keyof Derived>): MerchantDocument => ({
  ...merchant,
  ...derived(merchant),
})
