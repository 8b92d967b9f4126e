import { displayNames, pledgeStateNames } from '@contract/pledges'
import { formatYuan } from '@contract/values/money'
import { formatDate } from '@contract/values/time'
import { group, type Datum } from './datum'
import type { Holdings } from './holdings'

/** What he promised, and what he found wrong on the board. */
export function aboutPledges({ pledged, objected }: Holdings): Datum[] {
  const pledge = group('认捐', '登记您的认捐、核对到账、开具票据和证书')
  const objection = group('公示意见', '核对并答复您提出的问题')
  return [
    ...pledged.flatMap(({ campaignTitle, reference, pledgedAt, terms, receivedFen, state, receipt }) => {
      const { amountFen, display, credit, wish } = terms
      const parts = [
        `${formatDate(pledgedAt)}认捐 ${formatYuan(amountFen)} 元，到账 ${formatYuan(receivedFen)} 元`,
        `${pledgeStateNames[state]}，${displayNames[display]}`,
        credit.company,
        wish && `寄语：${wish}`,
        receipt && `票据抬头：${[receipt.title, receipt.taxNo, receipt.mail].filter(Boolean).join(' ')}`,
      ]
      return pledge(`${campaignTitle} ${reference}`, parts.filter(Boolean).join('；'))
    }),
    ...objected.flatMap(({ text, at, answer }) =>
      objection(formatDate(at), answer ? `${text}；答复：${answer}` : text),
    ),
  ]
}
