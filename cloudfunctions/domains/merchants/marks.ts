import { idFrom } from '../../kernel/ids'
import { nameKeyOf, untitledKeyOf } from '../../kernel/names'
import type { DuplicateReason, MerchantDocument, MerchantFacts } from './documents'

type Known = Pick<MerchantFacts, 'name' | 'phone' | 'company'>

/** Two records that share one of these may be the same person. */
export const duplicateMarksOf = ({ name, phone, company }: Known) => [
  ...(phone ? [`phone:${phone}`] : []),
  ...(company ? [`name_company:${untitledKeyOf(name)}/${nameKeyOf(company)}`] : []),
]

export const reasonOf = (mark: string) => mark.slice(0, mark.indexOf(':')) as DuplicateReason

/** Which record a row of a file means: by number and name, where there is no number by name and company, else by all it says. */
export function rowMarkOf({ name, phone, company, ...rest }: MerchantFacts) {
  if (phone) return `row:${phone}/${nameKeyOf(name)}`
  if (company) return `row:${nameKeyOf(name)}/${nameKeyOf(company)}`
  return `row:${[name, rest.chamber, rest.place].map(nameKeyOf).join('/')}`
}

/** A row imported twice is one record. */
export const rowIdOf = (mark: string) => idFrom('m', mark)

/** A corrected record keeps the mark it had, so that the old file does not bring the old one back. */
export function withAlias(before: MerchantDocument, after: MerchantFacts) {
  const mark = rowMarkOf(before)
  return mark === rowMarkOf(after) || before.aliases.includes(mark)
    ? before.aliases
    : [...before.aliases, mark]
}
