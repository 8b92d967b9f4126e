import { entryKindNames, type LedgerLine } from '@contract/values/ledger-hash'
import { correctionSortNames } from '@contract/values/correction-sorts'
import { formatYuan } from '@contract/values/money'
import type { LedgerEntry } from './documents'

const kindWords = ({ kind, of }: Pick<LedgerLine, 'kind' | 'of'>) => {
  if (kind === 'corrected') return `更正第 ${of} 号`
  if (kind === 'refunded') return `第 ${of} 号退款`
  return kind === 'matched' ? `第 ${of} 号到账转入认捐` : entryKindNames[kind]
}

/** For everybody: the bare fact. */
export const publicWordsOf = (line: Pick<LedgerLine, 'kind' | 'of'>) => kindWords(line)

/** What kind of correction it was. */
export const sortWordsOf = ({ sort }: Pick<LedgerEntry, 'sort'>) => correctionSortNames[sort ?? 'other']

/** Why, as its donor may read it: the office's words about a mistake may name others. */
export const reasonFor = (entry: LedgerEntry) =>
  entry.kind === 'corrected' ? sortWordsOf(entry) : entry.reason

/** For the donor and the office. `reason`: the donor's own, which the books do not hold. */
export function wordsOf(entry: LedgerEntry, reason = entry.reason) {
  const words = `${kindWords(entry)} ${formatYuan(entry.amountFen)} 元`
  return reason ? `${words}：${reason}` : words
}
