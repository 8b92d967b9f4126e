import { merchants, type MerchantFacts } from '../../../cloudfunctions/domains/merchants/documents'
import { refreshDuplicates } from '../../../cloudfunctions/domains/merchants/duplicate-groups'
import { rowIdOf, rowMarkOf } from '../../../cloudfunctions/domains/merchants/marks'
import { newMerchant } from '../../../cloudfunctions/domains/merchants/store'
import { factsOf } from './facts'

const COUNT = 320
/** So many more are somebody's second record: the same number, or the same name and company. */
const DUPLICATES = 12

function duplicateOf(n: number): MerchantFacts {
  const original = factsOf(n * 20)
  const other = { ...original, industry: '', place: '' }
  return n % 2 === 0 ? { ...other, company: '', name: `${original.name[0]}总` } : { ...other, phone: null }
}

/** The start of a 温商信息库, with duplicates to merge. All made up. */
export async function seedMerchants(now: number): Promise<void> {
  const facts = [
    ...Array.from({ length: COUNT }, (_, n) => factsOf(n)),
    ...Array.from({ length: DUPLICATES }, (_, n) => duplicateOf(n)),
  ]
  const documents = facts.map((each) =>
    newMerchant(rowIdOf(rowMarkOf(each)), each, '经合办', now, '示例数据'),
  )
  await merchants.insertMissing(documents)
  await refreshDuplicates(documents.flatMap(({ marks }) => marks))
}
