import type { MerchantRow } from '@contract/merchants'

export const fieldsToCompare = [
  ['姓名', 'name'],
  ['手机号', 'phoneMasked'],
  ['企业', 'company'],
  ['所属商会', 'chamber'],
  ['所在地', 'place'],
  ['行业', 'industry'],
] as const satisfies readonly (readonly [string, keyof MerchantRow])[]

const filled = (record: MerchantRow) => fieldsToCompare.filter(([, key]) => record[key]).length

/** The record that says most is offered to be kept; the first of those that say as much. */
export const fullest = (records: readonly MerchantRow[]): string | undefined =>
  [...records].sort((a, b) => filled(b) - filled(a))[0]?.id

/** How the records of one group are told apart: A, B, C … */
export const letterOf = (index: number) => String.fromCharCode(65 + index)

/** A（郑海川，138****0001，西安鞋业有限公司）: whatever the record says, since two may bear one name. */
export const calledOf = (record: MerchantRow, index: number) =>
  `${letterOf(index)}（${fieldsToCompare
    .map(([, key]) => record[key])
    .filter(Boolean)
    .join('，')}）`
