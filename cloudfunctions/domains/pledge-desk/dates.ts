import { fail } from '@contract/errors'
import { dateOf } from '@contract/values/time'
import { yearsAfter } from '../../kernel/plausible-days'
import type { CampaignDocument } from '../campaigns/documents'

type Opening = Pick<CampaignDocument, 'opensOn'>

/** Days on which money or goods are said to have come or gone: a year before the campaign opens, the year is mistyped. @throws ledger.date_in_future, ledger.date_too_early */
export function datesMustBePlausible({ opensOn }: Opening, days: readonly string[], now: number) {
  const today = dateOf(now)
  const earliest = yearsAfter(opensOn, -1)
  for (const on of days) {
    if (on > today) fail('ledger.date_in_future', { on })
    if (on < earliest) fail('ledger.date_too_early', { on, opensOn })
  }
}

/** What may be right, and is asked for. */
export const dateDoubts = ({ opensOn }: Opening, days: readonly string[]): string[] =>
  [...new Set(days)].filter((on) => on < opensOn).map((on) => `日期 ${on} 早于项目开始日 ${opensOn}`)
