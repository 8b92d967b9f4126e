import type { ImportKind } from '@contract/imports'
import { bankKind } from '../pledge-desk/bank/import-kind'
import { merchantsKind } from './merchants/kind'
import type { Context, Kind, Plan, ReadRow } from './plan'
import type { ImportDocument } from './documents'
import { rosterKind } from './roster/kind'
import { loadLeftOut, loadRows } from './sheet/stored-rows'

/** What the kinds have in common; the values are each kind's own affair. */
export type AnyPlan = Plan<unknown>
export type AnyRow = ReadRow<unknown>
type AnyKind = Kind<unknown>

/** What can be brought in. A new kind is a line here, its columns in the contract, and the index entries of its collections. */
const kinds = { roster: rosterKind, merchants: merchantsKind, bank: bankKind } satisfies Record<
  ImportKind,
  unknown
>

/** @param kind one of the contract's: the list above has all of them */
export const kindOf = (kind: ImportKind) => kinds[kind] as unknown as AnyKind

async function* rowsOf(found: ImportDocument) {
  for (let file = 0; file < found.rowFiles.length; file++) yield* await loadRows(found, file)
}

/** The reader says so of each line above the headings. */
async function aboveOf({ leftOutFile }: ImportDocument): Promise<string[]> {
  const leftOut = await loadLeftOut(leftOutFile)
  return leftOut.flatMap(({ kind, found, why }) =>
    kind === 'row' && why.startsWith('在表头上面') ? [found] : [],
  )
}

export const contextOf = (found: ImportDocument, now: number): Context => ({
  now,
  campaignId: found.campaignId,
  headings: found.headings,
  mapping: found.mapping,
  rows: () => rowsOf(found),
  above: () => aboveOf(found),
})
