import * as v from 'valibot'
import { anyone, leaders, office } from './access'
import { action } from './action'
import type { ActivityDraft, ActivityStatus } from './activities'
import { errorBody, type ErrorBody } from './errors'
import { download } from './roster'
import { date } from './values/date'
import { revocationSorts } from './values/revocation-sorts'
import { id, line } from './values/text'
import { formatDateTime, instant } from './values/time'

const members = ['member', 'young', ...leaders] as const

export const certificateKinds = ['training', 'pledge'] as const

/** What is written on it. `code`: twelve letters and digits that nobody can guess, by which anyone may check it. */
export const certificate = v.object({
  code: v.string(),
  kind: v.picklist(certificateKinds),
  /** 结业证书 · 捐赠证书 … */
  name: v.string(),
  holder: v.string(),
  chamberName: v.string(),
  /** The sentence on it. */
  text: v.string(),
  issuer: v.string(),
  issuedOn: date,
  revoked: v.nullable(v.object({ on: date, reason: v.string() })),
})
export type Certificate = v.InferOutput<typeof certificate>

/** As people type it: blanks, dashes and small letters do not matter; O and I read as 0 and 1. */
export const certificateCode = v.pipe(
  v.string('请输入证书编号'),
  v.maxLength(40, '证书编号是 12 位字母和数字'),
  v.transform((typed) => typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')),
  v.regex(/^[0-9A-Z]{12}$/, '证书编号是 12 位字母和数字'),
)

type Sessions = Pick<ActivityDraft, 'sessions'>

export const countingSessions = ({ sessions }: Sessions) => sessions.filter(({ counts }) => counts)

/** Only after the last session that counts: before, nobody knows who will have come. Greys the button and refuses the call. */
export function whyNotIssue(
  activity: Sessions & Pick<ActivityDraft, 'certificate'> & { status: ActivityStatus },
  now: number,
): ErrorBody | null {
  if (!activity.certificate) return errorBody('certificate.none_here')
  if (activity.status === 'cancelled') return errorBody('certificate.activity_cancelled')
  const ends = countingSessions(activity).map(({ endsAt }) => endsAt)
  if (ends.length === 0) return errorBody('certificate.no_sessions')
  const last = Math.max(...ends)
  return last > now ? errorBody('certificate.too_early', { when: formatDateTime(last) }) : null
}

export const certificates = {
  mine: action({
    access: members,
    input: v.strictObject({}),
    output: v.object({ items: v.array(certificate) }),
  }),
  /** Anyone; tells what is written on it, so that a forged picture shows. */
  verify: action({
    access: anyone,
    input: v.strictObject({ code: certificateCode }),
    output: certificate,
  }),
  /** To everybody who came often enough and has no valid one; anew to whom one was revoked that may be issued again. */
  issue: action({
    access: office,
    audit: '颁发结业证书',
    input: v.strictObject({ activityId: id }),
    output: v.object({
      issued: v.number(),
      already: v.number(),
      /** Came often enough, and theirs was revoked for good. */
      revoked: v.number(),
      notEntitled: v.number(),
      at: instant,
    }),
  }),
  revoke: action({
    access: office,
    audit: '撤销证书',
    input: v.strictObject({
      code: certificateCode,
      /** `sort` stands in public, `reason` is for the office. */
      sort: v.optional(v.picklist(revocationSorts, '请选择为什么撤销'), 'other'),
      reason: line('原因', 100),
      /** He gets none in its place, however often certificates are issued. Unsaid: as the sort has it. */
      final: v.optional(v.boolean('请选择是否还能再发')),
    }),
    output: certificate,
  }),
  exportIssued: action({
    access: office,
    audit: '导出证书名单',
    input: v.strictObject({ activityId: id }),
    output: download,
  }),
}
