import type { merchants as actions } from '@contract/merchants'
import { fail } from '@contract/errors'
import type { Handler } from '../../kernel/serve'
import { inTransaction } from '../../kernel/transaction'
import { withDerived } from './derived'
import { merchants, type Absorbed, type MerchantDocument } from './documents'
import { refreshDuplicates } from './duplicate-groups'
import { inWords, named, withChange } from './facts'
import { mergeMustBeRecent } from './rules'
import { touchedBy } from './store'
import { toPage } from './views'

/** What the record took and still has goes back to what it was; what was changed since stays. */
function returned(keep: MerchantDocument, other: MerchantDocument, { id, before, aliases }: Absorbed) {
  const lent = Object.entries(before).filter(
    ([key]) => keep[key as keyof typeof before] === other[key as keyof typeof before],
  )
  return {
    ...keep,
    ...Object.fromEntries(lent),
    aliases: keep.aliases.filter((alias) => !aliases.includes(alias)),
    absorbed: (keep.absorbed ?? []).filter((each) => each.id !== id),
  }
}

/** Done already, it changes nothing. The kept record's history keeps both and says that they were parted. */
export const unmerge: Handler<typeof actions.unmerge> = async ({ id }, context) => {
  const { updatedBy: by, updatedAt: at } = touchedBy(context)
  context.note({ target: id })
  const { other, marks } = await inTransaction(async (tx) => {
    const gone = (await tx.get(merchants, id)) ?? fail('merchant.not_found')
    if (gone.mergedInto === null) return { other: gone, marks: [] }
    const keep = (await tx.get(merchants, gone.mergedInto)) ?? fail('merchant.not_found')
    if (keep.mergedInto !== null) fail('merchant.merged_further')
    const absorbed = keep.absorbed?.find((each) => each.id === id) ?? fail('merchant.merge_settled')
    mergeMustBeRecent(absorbed, context.now)
    const touched = { updatedBy: by, updatedAt: at }
    const history = withChange(keep.history, { at, by, what: `撤销合并：${inWords(gone)}` })
    const parted = withDerived({
      ...returned(keep, gone, absorbed),
      ...{ history, rev: keep.rev + 1, ...touched },
    })
    const own = withChange(gone.history, { at, by, what: `从“${keep.name}”一条中分出` })
    const open = withDerived({ ...gone, mergedInto: null, history: own, rev: gone.rev + 1, ...touched })
    await tx.put(merchants, parted)
    await tx.put(merchants, open)
    return { other: open, marks: [...keep.marks, ...parted.marks, ...open.marks] }
  })
  await refreshDuplicates(marks)
  context.note({ target: other.name, after: named(other) })
  return toPage(other, context.now)
}
