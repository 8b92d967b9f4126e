import { formatYuan } from '@contract/values/money'
import type { BankRowDocument, PledgeDocument } from '../../pledges/documents'
import { againstRemark } from './remarks'

/** What is known beside the row and the pledge. */
export interface Known {
  /** Confirmed for this pledge and not booked yet. */
  waitingFen: number
  /** Entries that may be this very payment, written by hand. */
  bookedNos: readonly number[]
  /** Another row of the bank that may be the same payment, from another file. */
  hasTwin: boolean
  /** What the row that it takes back has become. */
  tiedNos: readonly number[]
}

type Row = Pick<BankRowDocument, 'amountFen' | 'note' | 'payer' | 'tiedTo' | 'refused'>

const reversalOf = (nos: readonly number[]) =>
  nos.length > 0 ? `银行冲正了已登记的第 ${nos.join('、')} 号，请在台账更正` : '是银行冲正，不是到账'

/** What speaks against the row itself, whatever pledge it is for. */
export function againstRow({ amountFen, note, payer, tiedTo, refused }: Row, known: Known): string[] {
  const remark = againstRemark(`${note} ${payer}`)
  return [
    ...(amountFen <= 0 ? [reversalOf(known.tiedNos)] : []),
    ...(tiedTo && amountFen > 0 ? ['银行冲正了这笔款'] : []),
    ...(known.bookedNos.length > 0 ? [`可能已登记为第 ${known.bookedNos.join('、')} 号`] : []),
    ...(known.hasTwin ? ['另一个文件里有同一天、同付款人、同金额的一笔，可能是同一笔'] : []),
    ...(remark ? [remark] : []),
    ...(refused ? [refused] : []),
  ]
}

/** What speaks against its being for this pledge. */
export function againstPledge({ amountFen }: Row, pledge: PledgeDocument, { waitingFen }: Known): string[] {
  const left = pledge.pledgedFen - pledge.receivedFen - waitingFen
  if (pledge.state === 'withdrawn') return ['这笔认捐已经撤回']
  if (left <= 0) return ['这笔认捐已经没有待到账的金额']
  return amountFen > left ? [`比待到账的 ${formatYuan(left)} 元多 ${formatYuan(amountFen - left)} 元`] : []
}
