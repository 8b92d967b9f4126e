import type { Output } from '@contract/action'
import type { merchants as actions, MerchantRow } from '@contract/merchants'
import { maskPhone } from '@contract/values/phone'
import type { MerchantDocument } from './documents'

export const rowFields = ['name', 'phone', 'company', 'chamber', 'place', 'industry', 'rank'] as const

export const toRow = (
  merchant: Pick<MerchantDocument, '_id' | 'name' | 'phone' | 'company' | 'chamber' | 'place' | 'industry'>,
): MerchantRow => ({
  id: merchant._id,
  name: merchant.name,
  phoneMasked: merchant.phone === null ? null : maskPhone(merchant.phone),
  company: merchant.company,
  chamber: merchant.chamber,
  place: merchant.place,
  industry: merchant.industry,
})

/** History: the newest first. */
export const toPage = (merchant: MerchantDocument): Output<typeof actions.show> => ({
  ...toRow(merchant),
  rev: merchant.rev,
  history: [...merchant.history].reverse(),
})
