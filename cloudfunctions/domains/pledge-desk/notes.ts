import type { PledgeTerms } from '@contract/pledges'
import { formatYuan } from '@contract/values/money'

/** For the audit log. */
export const amountNote = ({ amountFen, instalments }: Pick<PledgeTerms, 'amountFen' | 'instalments'>) => ({
  金额: `${formatYuan(amountFen)} 元`,
  期数: instalments.length,
})
