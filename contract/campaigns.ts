import * as v from 'valibot'
import { anyone, leaders } from './access'
import { action } from './action'
import { fileView } from './files'
import { block, newsCard } from './news'
import { date } from './values/date'
import { fen } from './values/money'
import { cursor, pageOf } from './values/page'
import { id, line, optionalLine, writtenHtml } from './values/text'
import { instant } from './values/time'

/** 五水共治; `any` leaves the choice to the receiving organisation. */
export const waters = ['sewage', 'flood', 'drainage', 'supply', 'saving', 'any'] as const
export type Water = (typeof waters)[number]
export const waterNames: Record<Water, string> = {
  sewage: '治污水',
  flood: '防洪水',
  drainage: '排涝水',
  supply: '保供水',
  saving: '抓节水',
  any: '不指定',
}

export const campaignStatuses = ['draft', 'open', 'closed'] as const
export type CampaignStatus = (typeof campaignStatuses)[number]
export const campaignStatusNames: Record<CampaignStatus, string> = {
  draft: '草稿',
  open: '认捐中',
  closed: '已结束',
}

/** Receipts stand this long for everybody to look at before they count as final. */
export const PUBLIC_NOTICE_DAYS = 7

/** Who receives the money. With the registration for public fundraising and its document the campaign is open to the public; without, it is internal to members (慈善法). */
export const receiver = v.strictObject({
  name: line('接收单位', 40),
  /** 公开募捐资格证书编号; '' when there is none. */
  registrationNo: v.optional(optionalLine('公开募捐资格编号', 40), ''),
  documentIds: v.pipe(v.array(id), v.maxLength(5, '证明文件最多 5 个')),
  bank: line('开户行', 60),
  accountName: line('户名', 40),
  accountNo: v.pipe(
    v.string('请填写账号'),
    v.transform((typed) => typed.replace(/[\s-]/g, '')),
    v.regex(/^\d{8,30}$/, '账号应为 8—30 位数字'),
  ),
})
export type Receiver = v.InferOutput<typeof receiver>

export const campaignDraft = v.strictObject({
  title: line('标题', 40),
  summary: v.optional(optionalLine('简介', 120), ''),
  coverFileId: v.optional(v.nullable(id), null),
  html: writtenHtml('说明'),
  goalFen: v.nullable(fen),
  opensOn: date,
  closesOn: date,
  waters: v.pipe(v.array(v.picklist(waters)), v.minLength(1, '请至少选一项用途'), v.maxLength(waters.length)),
  receiver: v.nullable(receiver),
  /** Reminders by rule: first so many days before the date, then every so many days after, at most so often. */
  reminders: v.strictObject({
    firstDaysBefore: v.pipe(
      v.number('请填写天数'),
      v.integer('请填写整数'),
      v.minValue(0, '请填写天数'),
      v.maxValue(60, '最多提前 60 天'),
    ),
    everyDays: v.pipe(
      v.number('请填写间隔'),
      v.integer('请填写整数'),
      v.minValue(3, '间隔至少 3 天'),
      v.maxValue(90, '间隔最多 90 天'),
    ),
    most: v.pipe(
      v.number('请填写次数'),
      v.integer('请填写整数'),
      v.minValue(0, '请填写次数'),
      v.maxValue(10, '最多 10 次'),
    ),
  }),
})
export type CampaignDraft = v.InferOutput<typeof campaignDraft>

/** 认捐 and 到账 always side by side, in 分. */
export const totals = v.object({
  pledgedFen: v.number(),
  receivedFen: v.number(),
  /** Pledges that stand. */
  pledges: v.number(),
})
export type Totals = v.InferOutput<typeof totals>

/** A line of the honour roll, as its donor chose to be shown. The id leads nowhere: it is made for this list. */
export const honourRow = v.object({
  id: v.string(),
  /** 隐名 where the donor chose so. */
  name: v.string(),
  /** Company and chamber that share the credit; empty for 隐名. */
  withNames: v.array(v.string()),
  water: v.picklist(waters),
  /** null where the donor keeps the amount to himself. */
  pledgedFen: v.nullable(v.number()),
  receivedFen: v.nullable(v.number()),
  on: date,
  wish: v.string(),
})
export type HonourRow = v.InferOutput<typeof honourRow>

/** A receipt in its public notice period, and what became of it. */
export const receiptRow = v.object({
  no: v.number(),
  name: v.string(),
  /** Negative: paid back. */
  amountFen: v.nullable(v.number()),
  on: date,
  goods: v.boolean(),
  refund: v.boolean(),
  /** Until then anybody may say 有误. */
  noticeUntil: date,
  /** The correction stands beside the original; `reason`: what kind it is, in words of ours. */
  correctedBy: v.nullable(v.object({ no: v.number(), on: date, reason: v.string() })),
})
export type ReceiptRow = v.InferOutput<typeof receiptRow>

export const board = v.object({
  campaign: v.object({
    id: v.string(),
    title: v.string(),
    summary: v.string(),
    coverUrl: v.nullable(v.string()),
    status: v.picklist(campaignStatuses),
    goalFen: v.nullable(v.number()),
    opensOn: date,
    closesOn: date,
    waters: v.array(v.picklist(waters)),
    /** false: internal to members; not to be shared with guests. */
    publicFundraising: v.boolean(),
    receiverName: v.string(),
  }),
  asOf: instant,
  totals,
  /** Money that nobody has pledged, or that is not matched yet; part of `totals.receivedFen`. */
  unmatchedFen: v.number(),
  waters: v.array(v.object({ water: v.picklist(waters), ...totals.entries })),
  /** Largest first; each with its credits, so that their sum may be less than the total. */
  chambers: v.array(v.object({ id: v.string(), name: v.string(), ...totals.entries })),
  /** Running totals at the end of each day on which something happened, oldest first, at most 120. */
  days: v.array(v.object({ on: date, pledgedFen: v.number(), receivedFen: v.number() })),
  honours: v.array(honourRow),
  receipts: v.array(receiptRow),
  /** Other campaigns to switch to. */
  others: v.array(v.object({ id: v.string(), title: v.string(), status: v.picklist(campaignStatuses) })),
  can: v.object({ pledge: v.object({ why: v.nullable(v.string()) }), share: v.boolean() }),
})
export type Board = v.InferOutput<typeof board>

export const campaignPage = v.object({
  ...board.entries.campaign.entries,
  blocks: v.array(block),
  /** The account for transfers; for those who may pledge. The reference is the pledge's own. */
  account: v.nullable(
    v.object({ receiver: v.string(), bank: v.string(), accountName: v.string(), accountNo: v.string() }),
  ),
  registrationNo: v.string(),
  documents: v.array(fileView),
  /** 资金使用: reports on the use of the money with documents and photos, latest first. */
  uses: v.array(
    v.object({
      id: v.string(),
      on: date,
      title: v.string(),
      text: v.string(),
      amountFen: v.nullable(v.number()),
      files: v.array(fileView),
      photos: v.array(v.object({ id: v.string(), url: v.string() })),
      /** 决算: the final account. */
      final: v.boolean(),
    }),
  ),
  news: v.array(newsCard),
  can: v.object({ pledge: v.object({ why: v.nullable(v.string()) }), share: v.boolean() }),
})
export type CampaignPage = v.InferOutput<typeof campaignPage>

export const campaigns = {
  /** The 认捐 tab in one call. Without id: the campaign that runs, or the latest. null when there is none that the caller may see. */
  board: action({
    access: anyone,
    input: v.strictObject({ id: v.optional(id) }),
    output: v.object({ board: v.nullable(board) }),
  }),
  show: action({ access: anyone, input: v.strictObject({ id }), output: campaignPage }),
  honours: action({
    access: anyone,
    input: v.strictObject({
      id,
      /** Finds what is shown, never what is hidden. */
      query: v.optional(optionalLine('搜索词', 20), ''),
      water: v.optional(v.picklist(waters)),
      cursor: v.optional(cursor),
    }),
    output: pageOf(honourRow),
  }),
  receipts: action({
    access: anyone,
    input: v.strictObject({ id, cursor: v.optional(cursor) }),
    output: pageOf(receiptRow),
  }),
  /** 有误？ on a receipt, or on anything of the board: into the office's queue. */
  object: action({
    access: ['member', 'young', ...leaders],
    input: v.strictObject({
      id,
      no: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
      text: line('说明', 200),
    }),
    output: v.object({ id: v.string() }),
  }),
  /** 验证账本: entries with their hashes, oldest first, so that the phone can recompute the chain. */
  verify: action({
    access: anyone,
    input: v.strictObject({ id, after: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0) }),
    output: v.object({
      items: v.array(v.object({ no: v.number(), hash: v.string(), text: v.string(), words: v.string() })),
      next: v.nullable(v.number()),
      head: v.object({ no: v.number(), hash: v.string(), pledgedFen: v.number(), receivedFen: v.number() }),
    }),
  }),
}
