import { collection } from '../../kernel/database'

export interface MerchantFacts {
  name: string
  /** Eleven digits. */
  phone: string | null
  company: string
  chamber: string
  place: string
  industry: string
}

export interface Change {
  at: number
  by: string
  what: string
}

/** Computed from the rest by `derived()` at every change; what lists are found by. */
export interface Derived {
  /** Everything a search may ask for, in one multikey index. Empty for what was merged into another. */
  keys: string[]
  /** People of one name stand together; it moves only when the name does, so pages stay in order. */
  rank: string
  /** What makes two records duplicates, and what import rows are recognised by. */
  marks: string[]
}

/** What a record that was kept took from the one that went into it: enough to undo it. */
export interface Absorbed {
  id: string
  at: number
  /** Facts as they were before. */
  before: Partial<MerchantFacts>
  /** Aliases that came with it. */
  aliases: string[]
}

export interface MerchantDocument extends MerchantFacts, Derived {
  _id: string
  /** Row marks it had before it was corrected, and those of records merged into it: rows of an old file still mean this one. */
  aliases: string[]
  mergedInto: string | null
  /** Records that went into this one, latest last; absent in documents from before November 2026, as `apart` is. */
  absorbed?: Absorbed[]
  /** Ids of records that look alike and are somebody else. */
  apart?: string[]
  /** Oldest first. */
  history: Change[]
  rev: number
  updatedBy: string
  updatedAt: number
}

export type DuplicateReason = 'phone' | 'name_company'

/** Records that share a mark; `_id` is the mark's hash. */
export interface DuplicatesDocument {
  _id: string
  why: DuplicateReason
  /** The first MAX_IN_GROUP. */
  ids: string[]
  /** All of them; absent in documents from before November 2026. */
  count?: number
  rank: string
}

export const merchants = collection<MerchantDocument>('merchants')
export const merchantDuplicates = collection<DuplicatesDocument>('merchant_duplicates')
