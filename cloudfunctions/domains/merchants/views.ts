import type { Output } from '@contract/action'
import type { merchants as actions, MerchantRow } from '@contract/merchants'
import { maskPhone } from '@contract/values/phone'
import type { MerchantDocument } from './documents'
import { UNMERGE_MS } from './rules'

export const rowFields = ['name', 'phone', 'company', 'chamber', 'place', 'industry', 'rank'] as const

/** Begins the line of the history that tells of a merge. */
export const MERGED = '并入另一条：'

export const toRow = (
  merchant: Pick<MerchantDocument, '_id' | 'name' | 'phone' | 'company' | 'chamber' | 'place' | 'industry'>,
): MerchantRow => ({
  id: merchant._id,
  name: merchant.name,
  phoneMasked: merchant.phone === null ? null : maskPhone(merchant.phone),
  company: merchant.company,
  chamber: merchant.chamber,
  place: merchant.place,
  industry: merchant.industry,
})

/** What the history says of a merge: 并入另一条：姓名 …. */
const saidOf = ({ history }: MerchantDocument, at: number) =>
  history.find((change) => change.at === at && change.what.startsWith(MERGED))?.what.slice(MERGED.length)

/** History and what went into it: the newest first. */
export const toPage = (merchant: MerchantDocument, now: number): Output<typeof actions.show> => ({
  ...toRow(merchant),
  rev: merchant.rev,
  history: [...merchant.history].reverse(),
  absorbed: (merchant.absorbed ?? [])
    .filter(({ at }) => now - at <= UNMERGE_MS)
    .map(({ id, at }) => ({ id, at, what: saidOf(merchant, at) ?? '另一条', undoUntil: at + UNMERGE_MS }))
    .reverse(),
})
