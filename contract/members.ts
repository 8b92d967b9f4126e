import * as v from 'valibot'
import { anyone, leaders, office, roles } from './access'
import { action } from './action'
import { postKind, postKinds } from './posts'
import { cursor, pageOf } from './values/page'
import { phone } from './values/phone'
import { id, line, optionalLine } from './values/text'
import { instant } from './values/time'

/** Raised when the privacy statement changes; an older consent then no longer counts. */
export const PRIVACY_VERSION = 1

export const applicationStates = ['waiting', 'approved', 'refused', 'withdrawn'] as const
export const applicationStateNames: Record<(typeof applicationStates)[number], string> = {
  waiting: '等待确认',
  approved: '已通过',
  refused: '未通过',
  withdrawn: '已撤回',
}

const myApplication = v.object({
  id: v.string(),
  chamberId: v.string(),
  chamberName: v.string(),
  post: postKind,
  state: v.picklist(applicationStates),
  reason: v.nullable(v.string()),
  at: instant,
  /** The roster has another name under this number, so that only the office decides. */
  nameDiffers: v.boolean(),
})

/** What whoever decides may see: no phone number, but whether WeChat confirmed it and whether it is on the roster. */
export const application = v.object({
  ...myApplication.entries,
  name: v.string(),
  phoneVerified: v.boolean(),
  note: v.string(),
  /** For the office, when names differ: what the roster says. */
  doubt: v.nullable(v.object({ rosterName: v.string(), phoneMasked: v.string() })),
})
export type Application = v.InferOutput<typeof application>

export const membership = v.object({
  postId: v.string(),
  chamberId: v.string(),
  chamberName: v.string(),
  post: postKind,
  since: instant,
})

/** The 我的 page in one call. */
export const standing = v.object({
  consented: v.boolean(),
  name: v.nullable(v.string()),
  nickname: v.string(),
  avatarUrl: v.nullable(v.string()),
  phoneMasked: v.nullable(v.string()),
  phoneVerified: v.boolean(),
  posts: v.array(membership),
  /** The chamber he speaks for now; null when he has none. */
  speaksFor: v.nullable(v.string()),
  applications: v.array(myApplication),
  /** Applications that wait for him to decide. */
  waitingForMe: v.number(),
  roles: v.array(v.picklist(roles)),
  /** Notices not read yet. */
  unread: v.number(),
})
export type Standing = v.InferOutput<typeof standing>

const chamberId = id
const reason = line('原因', 100)

export const members = {
  standing: action({ access: anyone, input: v.strictObject({}), output: standing }),
  /** Before anything is collected. */
  consent: action({
    access: anyone,
    input: v.strictObject({ version: v.literal(PRIVACY_VERSION, '隐私说明已更新，请重新阅读') }),
    output: standing,
  }),
  /** `code` from WeChat's phone-number button. Posts on the roster under this number and name bind at once; another name is the office's to confirm. */
  verifyPhone: action({
    access: anyone,
    input: v.strictObject({
      code: v.pipe(
        v.string('请重新点击按钮授权手机号'),
        v.minLength(1, '请重新点击按钮授权手机号'),
        v.maxLength(200, '请重新点击按钮授权手机号'),
      ),
      /** Not given by whoever is known already. */
      name: v.optional(line('姓名', 20)),
    }),
    output: standing,
  }),
  /** On the roster under a confirmed number and this name: bound at once. Otherwise an application for the chamber's leaders and the office. */
  join: action({
    access: anyone,
    input: v.strictObject({
      name: line('姓名', 20),
      chamberId,
      post: v.picklist(postKinds, '请选择身份'),
      /** Typed, when WeChat's button is no way; the office then confirms it. */
      phone: v.optional(phone),
      note: v.optional(optionalLine('说明', 100), ''),
    }),
    output: standing,
  }),
  withdrawApplication: action({ access: anyone, input: v.strictObject({ id }), output: standing }),
  /** Applications the caller may decide: of his chamber, or all for the office. */
  queue: action({
    access: [...leaders, ...office],
    input: v.strictObject({ cursor: v.optional(cursor) }),
    output: pageOf(application),
  }),
  decide: action({
    access: [...leaders, ...office],
    audit: '审核入会申请',
    input: v.variant('approve', [
      v.strictObject({
        id,
        approve: v.literal(true),
        /** Where the roster has another name: it keeps it, or is corrected to the one that he gave. */
        rosterName: v.optional(v.picklist(['keep', 'correct'], '请选择名册上的姓名改不改'), 'keep'),
      }),
      v.strictObject({ id, approve: v.literal(false), reason }),
    ]),
    output: application,
  }),
  /** To confirm a typed number by a call; each look is in the audit log. */
  revealPhone: action({
    access: office,
    audit: '查看手机号',
    input: v.strictObject({ id }),
    output: v.object({ phone: v.string() }),
  }),
  speakFor: action({
    access: ['member', 'young', ...leaders],
    input: v.strictObject({ chamberId }),
    output: standing,
  }),
  updateProfile: action({
    access: anyone,
    input: v.strictObject({
      nickname: v.optional(optionalLine('昵称', 20), ''),
      /** `cloud://…` of a freshly chosen avatar. */
      avatarUpload: v.optional(v.pipe(v.string('头像有误'), v.maxLength(400, '头像有误'))),
    }),
    output: standing,
  }),
}
