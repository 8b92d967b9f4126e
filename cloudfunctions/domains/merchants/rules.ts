import { fail } from '@contract/errors'
import type { MerchantDocument } from './documents'

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
