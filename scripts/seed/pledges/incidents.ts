import type { CampaignDocument } from '../../../cloudfunctions/domains/campaigns/documents'
import { object } from '../../../cloudfunctions/domains/campaigns/object'
import { receiptNoOf } from '../../../cloudfunctions/domains/campaigns/receipt-numbers'
import { post } from '../../../cloudfunctions/domains/ledger/post'
import { receive } from '../../../cloudfunctions/domains/ledger/receive'
import { keepRows } from '../../../cloudfunctions/domains/pledge-desk/bank/keep-rows'
import { readStatement } from '../../../cloudfunctions/domains/pledge-desk/bank/read-statement'
import { contextOf, type Context } from '../../../cloudfunctions/kernel/context'
import { referenceOf } from '../../../cloudfunctions/domains/pledges/reference'
import { dateOf } from '../../../contract/values/time'
import type { Day } from '../activities/calendar'
import { askIdOf, payment, pledgeIdFor, type Happening } from './book'

type Caller = Context['caller']

/** Money that came without a word for which pledge. */
const loose = [
  { days: -45, payer: '温州某某贸易有限公司', yuan: 20_000 },
  { days: -12, payer: '林先生', yuan: 5_000 },
  { days: -3, payer: '爱心人士', yuan: 800 },
]

export const looseMoney = ({ _id }: CampaignDocument, day: Day, by: string): Happening[] =>
  loose.map(({ days, payer, yuan }, i) => {
    const paid = { payer, pledgeId: null, amountFen: yuan * 100, at: day(days, '15:00') }
    return payment(_id, ['loose', String(i)], paid, by)
  })

/** A zero too many: noticed by a member, taken back, and booked rightly. `of`: the pledge's key. */
export async function mistake(
  campaign: CampaignDocument,
  of: string,
  day: Day,
  office: Caller,
  member: Caller,
) {
  const { _id, secret } = campaign
  const by = office.id ?? ''
  const pay = (what: string, yuan: number, at: number) => {
    const shares = [{ pledgeId: pledgeIdFor(_id, of), amountFen: yuan * 100 }]
    const transfer = { on: dateOf(day(-3)), payer: '付款人（示例）', bankNo: '', shares }
    return receive(_id, [transfer], { askId: askIdOf(_id, what), by, now: at })
  }
  const { entries } = await pay('wrong', 80_000, day(-2, '09:30'))
  const { no } = entries.at(-1)!
  const text = '这一笔好像多写了一个零，请核对'
  await object({ id: _id, no: receiptNoOf(secret, no), text }, contextOf(member, day(-2, '20:00')))
  const wish = { askId: askIdOf(_id, 'correction'), by, now: day(-1, '09:00') }
  await post(_id, { kind: 'correct', no, reason: '多记一个零，已按回单更正' }, wish)
  await pay('right', 8_000, day(-1, '09:05'))
}

/** Yesterday's statement of the bank, which the office has still to confirm. */
export async function bankFile(campaign: CampaignDocument, day: Day) {
  const on = dateOf(day(-1))
  const reference = referenceOf(pledgeIdFor(campaign._id, 'president'))
  const rows = [
    ['交易日期', '贷方金额', '对方户名', '附言', '交易流水号'],
    [on, '2,500,000.00', '西安海川集团（示例）', `第二期 ${reference}`, 'SL0001'],
    [on, '30,000.00', '陈先生', '五水共治', 'SL0002'],
    [on, '12.86', '结息', '存款利息', 'SL0003'],
  ]
  await keepRows(campaign._id, readStatement(rows, undefined, day(0)).rows, day(0))
}
