import { maskPhone } from '@contract/values/phone'
import type { Change, MerchantFacts } from './documents'

const factNames: Record<keyof MerchantFacts, string> = {
  name: '姓名',
  phone: '手机号',
  company: '企业',
  chamber: '所属商会',
  place: '所在地',
  industry: '行业',
}
export const factKeys = Object.keys(factNames) as (keyof MerchantFacts)[]

/** The oldest give way; the audit log keeps all. */
const MAX_HISTORY = 200

const shown = (key: keyof MerchantFacts, value: string | null) =>
  !value ? '空' : key === 'phone' ? maskPhone(value) : value

export const factsOf = ({
  name,
  phone,
  company,
  chamber,
  place,
  industry,
}: MerchantFacts): MerchantFacts => ({
  ...{ name, phone, company, chamber, place, industry },
})

export const changedFacts = (before: MerchantFacts, after: MerchantFacts) =>
  factKeys.filter((key) => before[key] !== after[key])

/** 企业：空 → 西安鞋业. Numbers are masked: whoever looks one up is in the audit log. */
export const changeInWords = (before: MerchantFacts, after: MerchantFacts) =>
  changedFacts(before, after)
    .map((key) => `${factNames[key]}：${shown(key, before[key])} → ${shown(key, after[key])}`)
    .join('；')

export const inWords = (facts: MerchantFacts) =>
  factKeys
    .filter((key) => facts[key])
    .map((key) => `${factNames[key]} ${shown(key, facts[key])}`)
    .join('，')

/** For the audit log: name → value. */
export const named = (facts: MerchantFacts) =>
  Object.fromEntries(factKeys.map((key) => [factNames[key], shown(key, facts[key])]))

export const withChange = (history: readonly Change[], change: Change) =>
  [...history, change].slice(-MAX_HISTORY)

/** What a blank cell leaves out stays as it was. */
export const filledIn = (known: MerchantFacts, told: MerchantFacts): MerchantFacts => ({
  name: told.name || known.name,
  phone: told.phone ?? known.phone,
  company: told.company || known.company,
  chamber: told.chamber || known.chamber,
  place: told.place || known.place,
  industry: told.industry || known.industry,
})
