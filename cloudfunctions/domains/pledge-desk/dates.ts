import { fail } from '@contract/errors'
import { dateOf, fromShanghai } from '@contract/values/time'
import type { CampaignDocument } from '../campaigns/documents'

const DAY_MS = 24 * 60 * 60_000
/** Money may come before its campaign opens; a year before, the year is mistyped. */
const EARLIEST_DAYS = 365

type Opening = Pick<CampaignDocument, 'opensOn'>

/** Days on which money or goods are said to have come or gone. @throws ledger.date_in_future, ledger.date_too_early */
export function datesMustBePlausible({ opensOn }: Opening, days: readonly string[], now: number) {
  const today = dateOf(now)
  const earliest = dateOf(fromShanghai(opensOn) - EARLIEST_DAYS * DAY_MS)
  for (const on of days) {
    if (on > today) fail('ledger.date_in_future', { on })
    if (on < earliest) fail('ledger.date_too_early', { on, opensOn })
  }
}

/** What may be right, and is asked for. */
export const dateDoubts = ({ opensOn }: Opening, days: readonly string[]): string[] =>
  [...new Set(days)].filter((on) => on < opensOn).map((on) => `日期 ${on} 早于项目开始日 ${opensOn}`)
