import type { merchants as actions } from '@contract/merchants'
import { fail } from '@contract/errors'
import type { Handler } from '../../kernel/serve'
import { inTransaction } from '../../kernel/transaction'
import { withDerived } from './derived'
import { merchants, type Change, type MerchantDocument } from './documents'
import { refreshDuplicates } from './duplicate-groups'
import { changedFacts, factsOf, filledIn, inWords, named, withChange } from './facts'
import { rowMarkOf } from './marks'
import { mergedRecordsAreClosed, onlyTwoRecordsCanBeMerged } from './rules'
import { loadMerchant, touchedBy } from './store'
import { MERGED, toPage } from './views'

const bothHistories = (keep: MerchantDocument, other: MerchantDocument, last: Change) =>
  withChange(
    [...keep.history, ...other.history].sort((a, b) => a.at - b.at),
    last,
  )

/** As many as can still be undone at the pace of a busy week; older ones are beyond it. */
const MAX_ABSORBED = 50

function merged(keep: MerchantDocument, other: MerchantDocument, by: string, at: number): MerchantDocument {
  const facts = filledIn(factsOf(other), factsOf(keep))
  const before = Object.fromEntries(changedFacts(keep, facts).map((key) => [key, keep[key]]))
  const aliases = [...new Set([...keep.aliases, ...other.aliases, rowMarkOf(keep), rowMarkOf(other)])]
  const brought = aliases.filter((alias) => !keep.aliases.includes(alias))
  const absorbed = [...(keep.absorbed ?? []), { id: other._id, at, before, aliases: brought }]
  return withDerived({
    ...keep,
    ...facts,
    aliases,
    absorbed: absorbed.slice(-MAX_ABSORBED),
    history: bothHistories(keep, other, { at, by, what: `${MERGED}${inWords(other)}` }),
    rev: keep.rev + 1,
    updatedBy: by,
    updatedAt: at,
  })
}

/** What the kept one lacks comes from the other. The other stays as it is, out of every list, and leads to the kept one. */
export const merge: Handler<typeof actions.merge> = async ({ keep, other }, context) => {
  const { updatedBy: by, updatedAt: at } = touchedBy(context)
  onlyTwoRecordsCanBeMerged(keep, other)
  const seen = await loadMerchant(keep)
  context.note({ target: seen.name })
  const { kept, gone } = await inTransaction(async (tx) => {
    const [a, b] = [await tx.get(merchants, keep), await tx.get(merchants, other)]
    if (!a || !b) return fail('merchant.not_found')
    if (b.mergedInto === keep) return { kept: a, gone: b }
    mergedRecordsAreClosed(a)
    mergedRecordsAreClosed(b)
    const whole = merged(a, b, by, at)
    await tx.put(merchants, whole)
    await tx.put(
      merchants,
      withDerived({ ...b, mergedInto: keep, rev: b.rev + 1, updatedBy: by, updatedAt: at }),
    )
    return { kept: whole, gone: b }
  })
  await refreshDuplicates([...kept.marks, ...gone.marks])
  context.note({ target: kept.name, before: named(gone), after: named(kept) })
  return toPage(kept, context.now)
}
