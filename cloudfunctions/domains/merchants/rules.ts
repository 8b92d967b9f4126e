import { fail } from '@contract/errors'
import type { Absorbed, MerchantDocument } from './documents'

/** Until when a merge may be undone. */
export const UNMERGE_MS = 7 * 24 * 60 * 60_000

export function revisionMustBeTheOneSeen(
  { rev, updatedBy }: Pick<MerchantDocument, 'rev' | 'updatedBy'>,
  seen: number | undefined,
) {
  if (rev !== seen) fail('merchant.changed_meanwhile', { name: updatedBy })
}

export function mergedRecordsAreClosed({ mergedInto }: Pick<MerchantDocument, 'mergedInto'>) {
  if (mergedInto !== null) fail('merchant.merged')
}

export function onlyTwoRecordsCanBeMerged(keep: string, other: string) {
  if (keep === other) fail('merchant.same')
}

export function mergeMustBeRecent({ at }: Pick<Absorbed, 'at'>, now: number) {
  if (now - at > UNMERGE_MS) fail('merchant.merge_settled')
}

type Held = Pick<MerchantDocument, '_id' | 'apart'>

const isApart = (a: Held, b: Held) => a.apart?.includes(b._id) || b.apart?.includes(a._id) || false

/** Those who may be the same as at least one of the others. */
export const stillAlike = <T extends Held>(holders: readonly T[]): T[] =>
  holders.filter((one) => holders.some((other) => other !== one && !isApart(one, other)))
