import type { Input, Output } from '@contract/action'
import type { merchants } from '@contract/merchants'

/** What the form holds while it is filled in. The number is typed only when it changes: the page knows it masked. */
export interface MerchantFacts {
  name: string
  phone: string
  phoneRemoved: boolean
  company: string
  chamber: string
  place: string
  industry: string
}

export const textFields = [
  { key: 'company', label: '企业（可不填）', max: 60 },
  { key: 'chamber', label: '所属商会（可不填）', max: 30 },
  { key: 'place', label: '所在地（可不填）', max: 30 },
  { key: 'industry', label: '行业（可不填）', max: 20 },
] as const

type MerchantPage = Output<typeof merchants.show>

export const factsOf = (merchant: MerchantPage | null): MerchantFacts => ({
  name: merchant?.name ?? '',
  phone: '',
  phoneRemoved: false,
  company: merchant?.company ?? '',
  chamber: merchant?.chamber ?? '',
  place: merchant?.place ?? '',
  industry: merchant?.industry ?? '',
})

export function toInput(
  merchant: MerchantPage | null,
  { phone, phoneRemoved, ...rest }: MerchantFacts,
): Input<typeof merchants.save> {
  const typed = phone.trim()
  return {
    ...(merchant && { id: merchant.id, rev: merchant.rev }),
    ...rest,
    ...(phoneRemoved ? { phone: null } : typed ? { phone: typed } : {}),
  }
}
