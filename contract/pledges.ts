import * as v from 'valibot'
import { leaders } from './access'
import { action } from './action'
import { waters } from './campaigns'
import { date } from './values/date'
import { fen } from './values/money'
import { id, line, optionalLine } from './values/text'
import { instant } from './values/time'

const members = ['member', 'young', ...leaders] as const

export const MAX_INSTALMENTS = 24

/** full: name and amount; anonymous: 隐名 with the amount; amountHidden: name without the amount. */
export const displays = ['full', 'anonymous', 'amountHidden'] as const
export type Display = (typeof displays)[number]
export const displayNames: Record<Display, string> = {
  full: '公开姓名和金额',
  anonymous: '隐名（只公开金额）',
  amountHidden: '公开姓名，不公开金额',
}

export const creditKinds = ['person', 'company', 'chamber'] as const
export type CreditKind = (typeof creditKinds)[number]

export const instalment = v.strictObject({ dueOn: date, amountFen: fen })
export type Instalment = v.InferOutput<typeof instalment>

/** What a donor promises. Counted once in the total, whoever shares the credit. */
export const pledgeTerms = v.pipe(
  v.strictObject({
    water: v.picklist(waters, '请选择用途'),
    /** Goods count when the office has confirmed their value. */
    goods: v.nullable(line('物资名称和数量', 60)),
    amountFen: fen,
    instalments: v.pipe(
      v.array(instalment),
      v.minLength(1, '请填写到账日期'),
      v.maxLength(MAX_INSTALMENTS, `分期最多 ${MAX_INSTALMENTS} 期`),
    ),
    credit: v.pipe(
      v.strictObject({
        person: v.boolean(),
        company: v.optional(optionalLine('企业名称', 40), ''),
        /** One of the donor's own chambers; null when none shares the credit. */
        chamberId: v.nullable(id),
      }),
      v.check(
        (credit) => credit.person || credit.company !== '' || credit.chamberId !== null,
        '请至少选一个署名',
      ),
    ),
    display: v.picklist(displays, '请选择公示方式'),
    wish: v.optional(optionalLine('寄语', 40), ''),
  }),
  v.forward(
    v.check(
      ({ amountFen, instalments }) =>
        instalments.reduce((sum, each) => sum + each.amountFen, 0) === amountFen,
      '各期金额之和应等于认捐金额',
    ),
    ['instalments'],
  ),
  v.forward(
    v.check(
      ({ instalments }) => instalments.every((each, i) => i === 0 || each.dueOn > instalments[i - 1]!.dueOn),
      '各期日期应从早到晚，不能重复',
    ),
    ['instalments'],
  ),
)
export type PledgeTerms = v.InferOutput<typeof pledgeTerms>

export const instalmentStates = ['waiting', 'due', 'overdue', 'partly', 'paid', 'void'] as const
export type InstalmentState = (typeof instalmentStates)[number]
export const instalmentStateNames: Record<InstalmentState, string> = {
  waiting: '未到期',
  due: '本周到期',
  overdue: '已逾期',
  partly: '部分到账',
  paid: '已到账',
  void: '不再履行',
}

/** held: above what a member may promise by himself, not in the books until the office confirms it; declined: it did not. */
export const pledgeStates = [
  ...(['standing', 'withdrawn', 'fulfilled', 'writtenOff', 'held', 'declined'] as const),
] as const
export type PledgeState = (typeof pledgeStates)[number]
export const pledgeStateNames: Record<PledgeState, string> = {
  standing: '履行中',
  withdrawn: '已撤回',
  fulfilled: '已全部到账',
  writtenOff: '已核销',
  held: '待经合办确认',
  declined: '经合办未确认',
}

/** Everything here is computed from the ledger's entries. */
export const pledgeView = v.object({
  id: v.string(),
  campaignId: v.string(),
  campaignTitle: v.string(),
  /** What may be chosen when it is changed. */
  waters: v.array(v.picklist(waters)),
  /** To be written in the transfer's note: WS and six characters. */
  reference: v.string(),
  donorName: v.string(),
  chamberName: v.nullable(v.string()),
  terms: v.object({
    water: v.picklist(waters),
    goods: v.nullable(v.string()),
    amountFen: v.number(),
    instalments: v.array(v.object({ dueOn: date, amountFen: v.number() })),
    credit: v.object({ person: v.boolean(), company: v.string(), chamberId: v.nullable(v.string()) }),
    display: v.picklist(displays),
    wish: v.string(),
  }),
  state: v.picklist(pledgeStates),
  /** What stands of the promise; what came; what is still to come. */
  pledgedFen: v.number(),
  receivedFen: v.number(),
  balanceFen: v.number(),
  instalments: v.array(
    v.object({
      dueOn: date,
      amountFen: v.number(),
      receivedFen: v.number(),
      state: v.picklist(instalmentStates),
    }),
  ),
  pledgedAt: instant,
  history: v.array(v.object({ no: v.number(), at: instant, words: v.string() })),
  account: v.nullable(
    v.object({ receiver: v.string(), bank: v.string(), accountName: v.string(), accountNo: v.string() }),
  ),
  certificates: v.array(v.object({ stage: v.picklist(['pledged', 'received']), code: v.string() })),
  /** 捐赠票据: what the receiving organisation needs to write one. */
  receipt: v.nullable(v.object({ title: v.string(), taxNo: v.string(), mail: v.string() })),
  /** The donor has asked the office for a change. */
  requested: v.nullable(v.string()),
  /** A promise, or a change of it, that waits for the office or was settled without being booked. */
  held: v.nullable(
    v.object({
      at: instant,
      amountFen: v.number(),
      change: v.boolean(),
      waits: v.boolean(),
      /** Why it was declined or withdrawn. */
      reason: v.string(),
    }),
  ),
  can: v.object({
    change: v.object({ why: v.nullable(v.string()) }),
    withdraw: v.object({ why: v.nullable(v.string()) }),
    ask: v.boolean(),
  }),
})
export type PledgeView = v.InferOutput<typeof pledgeView>

/** Made by the page when its form opens; the same form sent twice counts once. */
export const once = v.pipe(v.string('请重新打开页面'), v.regex(/^[A-Za-z0-9_-]{16,40}$/, '请重新打开页面'))

/** Sent back after a doubt (`ErrorBody.sure`): meant as it was shown. */
export const sure = v.optional(v.pipe(v.string('请重新核对'), v.regex(/^[0-9a-f]{32}$/, '请重新核对')))

export const pledges = {
  make: action({
    access: members,
    input: v.strictObject({ once, campaignId: id, terms: pledgeTerms }),
    output: pledgeView,
  }),
  mine: action({
    access: members,
    input: v.strictObject({}),
    output: v.object({ items: v.array(pledgeView) }),
  }),
  show: action({ access: members, input: v.strictObject({ id }), output: pledgeView }),
  /** Until the first payment; afterwards `ask`. */
  change: action({
    access: members,
    input: v.strictObject({ once, id, terms: pledgeTerms }),
    output: pledgeView,
  }),
  withdraw: action({
    access: members,
    input: v.strictObject({ once, id, reason: line('原因', 100) }),
    output: pledgeView,
  }),
  ask: action({
    access: members,
    input: v.strictObject({ id, text: line('变更申请', 200) }),
    output: pledgeView,
  }),
  saveReceipt: action({
    access: members,
    input: v.strictObject({
      id,
      receipt: v.strictObject({
        title: line('票据抬头', 40),
        taxNo: v.optional(
          v.pipe(
            v.string(),
            v.trim(),
            v.toUpperCase(),
            v.regex(/^([0-9A-Z]{15,20})?$/, '税号应为 15—20 位字母和数字'),
          ),
          '',
        ),
        mail: v.optional(
          v.union([
            v.literal(''),
            v.pipe(v.string(), v.maxLength(100, '邮箱不能超过 100 个字'), v.email('邮箱有误')),
          ]),
          '',
        ),
      }),
    }),
    output: pledgeView,
  }),
}
