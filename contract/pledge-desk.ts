import * as v from 'valibot'
import { office } from './access'
import { action } from './action'
import { once, pledgeStates, pledgeTerms, pledgeView, sure } from './pledges'
import { bankOutcomes, bankRow, deskPledge, dueRow } from './pledge-desk-views'
import { download } from './roster'
import { correctionSorts } from './values/correction-sorts'
import { date } from './values/date'
import { fen } from './values/money'
import { cursor, pageOf } from './values/page'
import { phone } from './values/phone'
import { id, line, optionalLine } from './values/text'
import { instant } from './values/time'

export * from './pledge-desk-views'

const entryNo = v.pipe(v.number('编号有误'), v.safeInteger('编号有误'), v.minValue(1, '编号有误'))
const reason = line('原因', 100)

/** Which part of a transfer is for which pledge; null: no pledge (yet). */
const share = v.strictObject({ pledgeId: v.nullable(id), amountFen: fen })

const transfer = v.strictObject({
  on: date,
  payer: line('付款人', 40),
  bankNo: v.optional(optionalLine('流水号', 40), ''),
  shares: v.pipe(v.array(share), v.minLength(1, '请填写金额'), v.maxLength(20, '一笔到账最多分给 20 笔认捐')),
})

const recorded = v.object({ nos: v.array(v.number()), already: v.boolean(), pledges: v.array(deskPledge) })

export const pledgeDesk = {
  list: action({
    access: office,
    input: v.strictObject({
      campaignId: id,
      query: v.optional(optionalLine('搜索词', 20), ''),
      state: v.optional(v.picklist([...pledgeStates, 'requested'])),
      cursor: v.optional(cursor),
    }),
    output: pageOf(deskPledge),
  }),
  show: action({ access: office, input: v.strictObject({ id }), output: pledgeView }),
  /** Made at a meeting or on the phone: the office writes it down for the donor. */
  record: action({
    access: office,
    audit: '代录认捐',
    input: v.strictObject({
      once,
      campaignId: id,
      donor: v.strictObject({ name: line('姓名', 20), phone: v.nullable(phone), chamberId: v.nullable(id) }),
      terms: pledgeTerms,
    }),
    output: pledgeView,
  }),
  change: action({
    access: office,
    audit: '变更认捐',
    input: v.strictObject({ once, id, terms: pledgeTerms, reason }),
    output: pledgeView,
  }),
  withdraw: action({
    access: office,
    audit: '撤回认捐',
    input: v.strictObject({ once, id, reason }),
    output: pledgeView,
  }),
  declineRequest: action({
    access: office,
    audit: '答复变更申请',
    input: v.strictObject({ id, reason }),
    output: pledgeView,
  }),
  /** What is above a member's own ceiling goes into the books. `heldAt`: of the very one that was looked at. */
  confirmHeld: action({
    access: office,
    audit: '确认大额认捐',
    input: v.strictObject({ id, heldAt: instant }),
    output: pledgeView,
  }),
  declineHeld: action({
    access: office,
    audit: '不确认大额认捐',
    input: v.strictObject({ id, heldAt: instant, reason }),
    output: pledgeView,
  }),
  receive: action({
    access: office,
    audit: '登记到账',
    input: v.strictObject({ once, campaignId: id, transfer, sure }),
    output: recorded,
  }),
  /** Many at once, with what the clerk added up by hand; refused as a whole when it does not agree. */
  receiveMany: action({
    access: office,
    audit: '批量登记到账',
    input: v.strictObject({
      once,
      campaignId: id,
      transfers: v.pipe(
        v.array(transfer),
        v.minLength(1, '请至少填写一笔'),
        v.maxLength(50, '一次最多 50 笔'),
      ),
      control: v.strictObject({
        count: v.pipe(v.number('请填写笔数'), v.integer('请填写笔数')),
        totalFen: fen,
      }),
      sure,
    }),
    output: recorded,
  }),
  confirmGoods: action({
    access: office,
    audit: '确认物资',
    input: v.strictObject({
      once,
      id,
      on: date,
      valueFen: fen,
      note: v.optional(optionalLine('说明', 100), ''),
      sure,
    }),
    output: pledgeView,
  }),
  /** Money without a pledge finds its pledge. */
  match: action({
    access: office,
    audit: '匹配到账',
    input: v.strictObject({ once, campaignId: id, no: entryNo, pledgeId: id, amountFen: fen, sure }),
    output: recorded,
  }),
  /** Money goes back: part of what one entry brought. The promise stands as it is. */
  refund: action({
    access: office,
    audit: '登记退款',
    input: v.strictObject({
      once,
      campaignId: id,
      no: entryNo,
      amountFen: fen,
      on: date,
      bankNo: line('退款凭证号', 40),
      reason,
    }),
    output: recorded,
  }),
  /** A new entry that takes back the one it names. `sort` stands in public, `reason` is for the office. */
  correct: action({
    access: office,
    audit: '更正台账',
    input: v.strictObject({
      once,
      campaignId: id,
      no: entryNo,
      sort: v.optional(v.picklist(correctionSorts, '请选择哪里有误'), 'other'),
      reason,
    }),
    output: recorded,
  }),
  writeOff: action({
    access: office,
    audit: '核销',
    input: v.strictObject({ once, id, amountFen: fen, reason }),
    output: pledgeView,
  }),
  unmatched: action({
    access: office,
    input: v.strictObject({ campaignId: id }),
    output: v.object({
      items: v.array(v.object({ no: v.number(), on: date, payer: v.string(), leftFen: v.number() })),
    }),
  }),
  /** The ledger itself, latest first. */
  ledger: action({
    access: office,
    input: v.strictObject({ campaignId: id, cursor: v.optional(cursor) }),
    output: pageOf(
      v.object({
        no: v.number(),
        at: instant,
        words: v.string(),
        detail: v.string(),
        pledgeReference: v.nullable(v.string()),
        pledgedFen: v.number(),
        receivedFen: v.number(),
        byName: v.string(),
        reversedBy: v.nullable(v.number()),
        /** null: may be corrected. */
        why: v.nullable(v.string()),
        /** How much of it can be paid back. */
        refundableFen: v.number(),
      }),
    ),
  }),
  bankRows: action({
    access: office,
    input: v.strictObject({
      campaignId: id,
      state: v.optional(v.picklist(['open', 'waiting', 'recorded', 'ignored']), 'open'),
      cursor: v.optional(cursor),
    }),
    output: pageOf(bankRow),
  }),
  /** Each row for itself. They wait ten minutes, in which they can be taken back; then they are booked. */
  confirmBankRows: action({
    access: office,
    audit: '确认银行流水',
    input: v.strictObject({
      campaignId: id,
      rows: v.pipe(
        v.array(v.strictObject({ id, pledgeId: v.nullable(id), sure })),
        v.minLength(1, '请至少选一笔'),
        v.maxLength(50, '一次最多 50 笔'),
      ),
      /** Without the ten minutes. */
      atOnce: v.optional(v.boolean('请选择是否立即入账'), false),
    }),
    output: bankOutcomes,
  }),
  takeBackBankRows: action({
    access: office,
    audit: '收回待入账流水',
    input: v.strictObject({
      campaignId: id,
      ids: v.pipe(v.array(id), v.minLength(1, '请至少选一笔'), v.maxLength(50, '一次最多 50 笔')),
    }),
    output: bankOutcomes,
  }),
  ignoreBankRow: action({
    access: office,
    audit: '忽略银行流水',
    input: v.strictObject({ campaignId: id, id, reason }),
    output: bankRow,
  }),
  /** Ignored by mistake. */
  restoreBankRow: action({
    access: office,
    audit: '恢复银行流水',
    input: v.strictObject({ campaignId: id, id }),
    output: bankRow,
  }),
  due: action({
    access: office,
    input: v.strictObject({
      campaignId: v.optional(id),
      within: v.optional(v.picklist(['overdue', 'week', 'month']), 'week'),
    }),
    output: v.object({ items: v.array(dueRow), totalFen: v.number() }),
  }),
  /** What came of a call. */
  /** Into the log, one number at a time: the donor's, or that of his chamber's president. */
  revealPhone: action({
    access: office,
    audit: '查看认捐人手机号',
    input: v.strictObject({ id, of: v.picklist(['donor', 'president'], '请选择打给谁') }),
    output: v.object({ phone: v.string() }),
  }),
  logContact: action({
    access: office,
    audit: '记录催办',
    input: v.strictObject({ id, result: line('结果', 100) }),
    output: dueRow,
  }),
  objections: action({
    access: office,
    input: v.strictObject({ cursor: v.optional(cursor) }),
    output: pageOf(
      v.object({
        id: v.string(),
        campaignId: v.string(),
        campaignTitle: v.string(),
        no: v.nullable(v.number()),
        about: v.string(),
        text: v.string(),
        byName: v.string(),
        at: instant,
        state: v.picklist(['waiting', 'corrected', 'answered']),
        answer: v.string(),
      }),
    ),
  }),
  answerObjection: action({
    access: office,
    audit: '答复异议',
    input: v.strictObject({ id, answer: line('答复', 200), corrected: v.boolean('请选择是否已更正') }),
    output: v.object({ id: v.string() }),
  }),
  exportPledges: action({
    access: office,
    audit: '导出认捐台账',
    input: v.strictObject({ campaignId: id }),
    output: download,
  }),
}
