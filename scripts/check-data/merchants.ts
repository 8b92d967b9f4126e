import { isDeepStrictEqual } from 'node:util'
import { derived } from '../../cloudfunctions/domains/merchants/derived'
import {
  merchantDuplicates,
  merchants,
  type MerchantDocument,
} from '../../cloudfunctions/domains/merchants/documents'
import { duplicateMarksOf } from '../../cloudfunctions/domains/merchants/marks'
import { stillAlike } from '../../cloudfunctions/domains/merchants/rules'
import { MAX_IN_GROUP } from '../../contract/merchants'

type Found = (problem: string) => void

function checkMerchant(merchant: MerchantDocument, all: ReadonlyMap<string, MerchantDocument>, found: Found) {
  const { _id, keys, rank, marks, mergedInto } = merchant
  if (!isDeepStrictEqual({ keys, rank, marks }, derived(merchant)))
    found(`merchants ${_id}: what finds it is stale`)
  if (mergedInto !== null && !all.has(mergedInto)) found(`merchants ${_id}: merged into nobody`)
}

/** Whatever shares a mark is listed as a duplicate, and nothing else is. */
async function checkDuplicates(open: readonly MerchantDocument[], found: Found) {
  const holders = new Map<string, MerchantDocument[]>()
  for (const merchant of open) {
    for (const mark of duplicateMarksOf(merchant)) holders.set(mark, [...(holders.get(mark) ?? []), merchant])
  }
  const groups = [...holders.values()].map((all) => stillAlike(all).map(({ _id }) => _id))
  const expected = groups
    .filter((ids) => ids.length > 1)
    .map((ids) => ids.sort().slice(0, MAX_IN_GROUP).join())
  const listed = (await merchantDuplicates.findAll({})).map(({ ids }) => [...ids].sort().join())
  for (const ids of expected) if (!listed.includes(ids)) found(`merchant_duplicates: ${ids} are not listed`)
  for (const ids of listed) if (!expected.includes(ids)) found(`merchant_duplicates: ${ids} are none`)
}

export async function checkMerchants(found: Found) {
  const all = await merchants.findAll({})
  const byId = new Map(all.map((merchant) => [merchant._id, merchant]))
  for (const merchant of all) checkMerchant(merchant, byId, found)
  await checkDuplicates(
    all.filter(({ mergedInto }) => mergedInto === null),
    found,
  )
}
