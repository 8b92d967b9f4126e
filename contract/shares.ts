import * as v from 'valibot'
import { anyone } from './access'
import { action } from './action'
import { id, line } from './values/text'

/** What can be passed on. */
export const subjectKinds = ['news', 'activity', 'campaign', 'relay', 'certificate'] as const
export type SubjectKind = (typeof subjectKinds)[number]

export const subjectNames: Record<SubjectKind, string> = {
  news: '资讯',
  activity: '活动',
  campaign: '认捐项目',
  relay: '接力棒',
  certificate: '证书',
}

/** A relay is named by its activity, a certificate by its code. */
export const subject = v.strictObject({ kind: v.picklist(subjectKinds, '分享内容有误'), id })
export type Subject = v.InferOutput<typeof subject>

/** 128 random bits as base64url, made on the phone when a card is sent; it fits a mini-program code's scene (32 characters). */
export const shareId = v.pipe(v.string('分享链接有误'), v.regex(/^[A-Za-z0-9_-]{22}$/, '分享链接有误'))

/** 会话卡片 · 海报 · 朋友圈 */
export const shareWays = ['card', 'poster', 'moments'] as const
export type ShareWay = (typeof shareWays)[number]

export const MAX_RECOMMENDATION = 40

/** 会长荐: the line of a president above what he passed on. */
export const recommendation = v.object({ name: v.string(), chamberName: v.string(), line: v.string() })
export type Recommendation = v.InferOutput<typeof recommendation>

/** What a group may be bound as. `chamberId` is null for the office's two groups. */
export const groupKinds = ['chamber', 'presidents', 'young'] as const
export type GroupKind = (typeof groupKinds)[number]

export const groupKindNames: Record<GroupKind, string> = {
  chamber: '商会群',
  presidents: '会长群',
  young: '青年温商群',
}

export const groupChoice = v.strictObject({
  kind: v.picklist(groupKinds, '请选择是哪个群'),
  chamberId: v.nullable(id),
})
export type GroupChoice = v.InferOutput<typeof groupChoice>

/** “这是西安温州商会的群吗？”: asked once of whoever may say so. */
export const groupAsk = v.object({
  groupId: v.string(),
  /** One for a leader of one chamber; more for the office or whoever leads several. */
  choices: v.array(v.object({ ...groupChoice.entries, name: v.string() })),
})
export type GroupAsk = v.InferOutput<typeof groupAsk>

const made = { id: shareId, subject }

/**
 * Shares and what comes of them. The page's own call answers the reader; these run beside it and never hold it up. A caller
 * of whom WeChat says nothing is counted nowhere.
 */
export const shares = {
  /** Sent again it changes nothing; the id of another share is refused. */
  make: action({
    access: anyone,
    input: v.strictObject({
      ...made,
      way: v.picklist(shareWays, '分享方式有误'),
      /** The share by which the sender himself came. */
      from: v.optional(shareId),
    }),
    output: v.object({ expiresAt: v.number() }),
  }),
  /** 会长荐 */
  recommend: action({
    access: ['president'],
    input: v.strictObject({ ...made, line: line('推荐语', MAX_RECOMMENDATION) }),
    output: recommendation,
  }),
  /**
   * Somebody has opened a card. The group he tapped it in comes beside the input, as open data that WeChat has deciphered
   * (`group`); what only looks like it is refused and counts nothing.
   */
  arrive: action({
    access: anyone,
    input: v.strictObject({ subject, share: v.optional(shareId) }),
    output: v.object({ recommendation: v.nullable(recommendation), ask: v.nullable(groupAsk) }),
  }),
  /** Behind a scanned mini-program code, whose scene is the share's id. */
  enter: action({
    access: anyone,
    input: v.strictObject({ share: shareId }),
    output: v.object({ subject }),
  }),
  /** The mini-program code of a poster; makes the share too. */
  code: action({
    access: anyone,
    input: v.strictObject(made),
    output: v.object({ url: v.string() }),
  }),
  /** The updatable card of an activity (已报 N/M); null where WeChat gives none: then a plain card is sent. */
  liveCard: action({
    access: anyone,
    input: v.strictObject({ activityId: id }),
    output: v.object({
      card: v.nullable(
        v.object({ id: v.string(), expiresAt: v.number(), taken: v.number(), capacity: v.number() }),
      ),
    }),
  }),
}
