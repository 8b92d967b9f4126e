import type { PledgeTerms, PledgeView } from '@contract/pledges'
import { dateOf, fromShanghai, now, shanghai } from '@contract/values/time'

export interface InstalmentWriting {
  dueOn: string
  amountFen: number | null
}

/** What stands in the form: amounts may be missing. */
export interface TermsWriting extends Omit<PledgeTerms, 'amountFen' | 'instalments' | 'goods'> {
  amountFen: number | null
  /** null: money. */
  goods: string | null
  instalments: InstalmentWriting[]
}

const inMonths = (date: string, months: number) =>
  shanghai(fromShanghai(date)).add(months, 'month').format('YYYY-MM-DD')

export const emptyTerms = (water: PledgeTerms['water'], chamberId: string | null): TermsWriting => ({
  water,
  goods: null,
  amountFen: null,
  instalments: [{ dueOn: inMonths(dateOf(now()), 1), amountFen: null }],
  credit: { person: true, company: '', chamberId },
  display: 'full',
  wish: '',
})

export const writingOf = ({ terms }: PledgeView): TermsWriting => ({ ...terms })

/** Equal parts a month apart, from the first date on; what does not divide goes to the last. */
export function spread(amountFen: number | null, parts: number, firstOn: string): InstalmentWriting[] {
  const each = amountFen === null ? null : Math.floor(amountFen / parts)
  return Array.from({ length: parts }, (_, i) => ({
    dueOn: inMonths(firstOn, i),
    amountFen:
      each === null || amountFen === null ? null : i < parts - 1 ? each : amountFen - each * (parts - 1),
  }))
}

/** A single payment is always the whole amount. */
export const withAmount = (writing: TermsWriting, amountFen: number | null): TermsWriting => {
  const [first] = writing.instalments
  const single = writing.instalments.length === 1 && first
  return { ...writing, amountFen, instalments: single ? [{ ...first, amountFen }] : writing.instalments }
}

/** What is not written yet goes as null: the server names the field. */
export const termsOf = (writing: TermsWriting) => writing as PledgeTerms
