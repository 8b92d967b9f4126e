import { formatYuan } from '@contract/values/money'
import type { ReadLine } from './read-line'

/** So many rows before it make a sum of what could be chance. */
const ENOUGH = 2

/**
 * A line without payer and number whose amount is just what the lines before it come to, is probably their sum though no word says
 * so. It may be a payment all the same, so the clerk is asked.
 */
export function looksLikeSum(read: readonly ReadLine[]): ReadLine[] {
  let [all, allRows, since, sinceRows] = [0, 0, 0, 0]
  return read.map((each) => {
    if (each.kind === 'left' && each.left === 'sum') [since, sinceRows] = [0, 0]
    if (each.kind !== 'row') return each
    const { amountFen, payer, account, numbers, line } = each.draft
    const isSum = (allRows >= ENOUGH && amountFen === all) || (sinceRows >= ENOUGH && amountFen === since)
    if (isSum && payer === '' && account === '' && numbers.every((number) => /^[0-]*$/.test(number))) {
      ;[since, sinceRows] = [0, 0]
      const problem = '正好是上面几行之和，又没有付款人，像合计行，没有登记；如果是一笔到账，请人工登记'
      return { kind: 'problem', line, column: '金额', found: `${formatYuan(amountFen)} 元`, problem }
    }
    ;[all, allRows, since, sinceRows] = [all + amountFen, allRows + 1, since + amountFen, sinceRows + 1]
    return each
  })
}
