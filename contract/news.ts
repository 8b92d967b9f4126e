import * as v from 'valibot'
import { audiences, anyone, leaders, office } from './access'
import { action } from './action'
import { fileView, ownFileView, upload } from './files'
import { block } from './values/blocks'
import { id, line, optionalLine, writtenHtml } from './values/text'
import { cursor, pageOf } from './values/page'
import { instant } from './values/time'

export { block }

export const channels = ['chambers', 'notices', 'bulletin', 'policy', 'relay', 'waters', 'party'] as const
export type Channel = (typeof channels)[number]

export const channelNames: Record<Channel, string> = {
  chambers: '商会动态',
  notices: '通知公告',
  bulletin: '招商简报',
  policy: '政策',
  relay: '红色接力',
  waters: '五水共治',
  party: '党建园地',
}

export const newsStatuses = ['draft', 'checking', 'scheduled', 'published', 'refused', 'withdrawn'] as const
export type NewsStatus = (typeof newsStatuses)[number]

export const statusNames: Record<NewsStatus, string> = {
  draft: '草稿',
  checking: '检查中',
  scheduled: '定时发布',
  published: '已发布',
  refused: '未通过检查',
  withdrawn: '已撤回',
}

export const FEED_PAGE = 20
export const MAX_PINNED = 5
export const MAX_TITLE = 60
export const MAX_ATTACHMENTS = 10

/** 必读: a tick, or whether one will come. */
export const mustAsks = ['read', 'attend'] as const
export type MustAsk = (typeof mustAsks)[number]
export const mustAnswers = ['read', 'yes', 'no', 'later'] as const
export type MustAnswer = (typeof mustAnswers)[number]

export const mustAnswerNames: Record<MustAnswer, string> = {
  read: '已阅',
  yes: '参加',
  no: '不参加',
  later: '稍后答复',
}

/** What fits which question. */
export const answersTo: Record<MustAsk, readonly MustAnswer[]> = {
  read: ['read'],
  attend: ['yes', 'no', 'later'],
}

const mustRead = v.strictObject({
  ask: v.picklist(mustAsks, '请选择要对方怎样答复'),
  /** Answers are taken and changed until then. */
  until: instant,
})
export type MustRead = v.InferOutput<typeof mustRead>

const channel = v.picklist(channels, '请选择栏目')
const audience = v.picklist(audiences, '请选择谁可以看')
const searchText = v.optional(optionalLine('搜索词', 40), '')

export const newsCard = v.object({
  id: v.string(),
  title: v.string(),
  summary: v.string(),
  channel,
  audience,
  coverUrl: v.nullable(v.string()),
  publishedAt: instant,
  pinned: v.boolean(),
  read: v.boolean(),
  /** 必读 */
  mustRead: v.optional(v.boolean()),
})
export type NewsCard = v.InferOutput<typeof newsCard>

export const newsArticle = v.object({
  id: v.string(),
  title: v.string(),
  summary: v.string(),
  channel,
  audience,
  coverUrl: v.nullable(v.string()),
  publishedAt: v.nullable(instant),
  /** When the office last changed it after publication. */
  revisedAt: v.nullable(instant),
  blocks: v.array(block),
  attachments: v.array(fileView),
  /** 必读 for this reader; null for news that is not, and for whoever need not answer. */
  mustRead: v.optional(
    v.nullable(
      v.object({ ...mustRead.entries, over: v.boolean(), mine: v.nullable(v.picklist(mustAnswers)) }),
    ),
  ),
})
export type NewsArticle = v.InferOutput<typeof newsArticle>

/** What the office writes. HTML comes from the editor and is sanitised on the server. */
export const newsDraft = v.strictObject({
  title: optionalLine('标题', MAX_TITLE),
  channel,
  audience,
  summary: v.optional(optionalLine('摘要', 120), ''),
  coverFileId: v.optional(v.nullable(id), null),
  html: writtenHtml('正文'),
  attachmentIds: v.optional(
    v.pipe(v.array(id, '附件有误'), v.maxLength(MAX_ATTACHMENTS, `附件最多 ${MAX_ATTACHMENTS} 个`)),
    [],
  ),
  mustRead: v.optional(v.nullable(mustRead)),
})
export type NewsDraft = v.InferOutput<typeof newsDraft>

const revisionNumber = v.pipe(
  v.number('版本号有误'),
  v.safeInteger('版本号有误'),
  v.minValue(1, '版本号有误'),
)

export const deskItem = v.object({
  id: v.string(),
  title: v.string(),
  channel,
  audience,
  status: v.picklist(newsStatuses),
  /** Why it was refused or withdrawn. */
  reason: v.nullable(v.string()),
  /** The working copy differs from what readers see. */
  changed: v.boolean(),
  pinned: v.boolean(),
  publishedAt: v.nullable(instant),
  scheduledAt: v.nullable(instant),
  updatedAt: instant,
  updatedBy: v.string(),
  readerCount: v.number(),
})
export type DeskItem = v.InferOutput<typeof deskItem>

export const newsEditing = v.object({
  ...deskItem.entries,
  rev: revisionNumber,
  draft: v.object({
    ...newsDraft.entries,
    /** Pictures in it carry working addresses. */
    html: v.string(),
  }),
  cover: v.nullable(fileView),
  attachments: v.array(ownFileView),
})
export type NewsEditing = v.InferOutput<typeof newsEditing>

const version = v.object({
  version: v.number(),
  at: instant,
  by: v.string(),
  title: v.string(),
  note: v.string(),
})
export type NewsVersion = v.InferOutput<typeof version>

const target = v.strictObject({ id })
const saved = v.object({
  id: v.string(),
  rev: revisionNumber,
  savedAt: instant,
  /** What was left out of the content, for the writer to know. */
  notes: v.optional(v.array(v.string()), []),
})
/** `rev` is the one the caller last saw; another one on the server means somebody saved in between. */
const seen = { id, rev: revisionNumber }

export const news = {
  feed: action({
    access: anyone,
    input: v.strictObject({ channel: v.optional(channel), query: searchText, cursor: v.optional(cursor) }),
    output: pageOf(newsCard),
  }),
  /** Opens an article and records that this person has read it. */
  open: action({ access: anyone, input: target, output: newsArticle }),
  /** To 必读. It may be changed until the deadline. */
  answer: action({
    access: ['member', 'young', ...leaders],
    input: v.strictObject({ id, answer: v.picklist(mustAnswers, '请选择一个答复') }),
    output: v.object({ mine: v.picklist(mustAnswers) }),
  }),

  desk: action({
    access: office,
    input: v.strictObject({ status: v.optional(v.picklist(newsStatuses)), cursor: v.optional(cursor) }),
    output: pageOf(deskItem),
  }),
  edit: action({ access: office, input: target, output: newsEditing }),
  save: action({
    access: office,
    input: v.strictObject({
      id: v.optional(id),
      rev: v.optional(revisionNumber),
      /** For a new draft: made once by the page, so that a save sent twice makes one draft. */
      key: v.optional(id),
      draft: newsDraft,
      /** The HTML as an uploaded text instead of `draft.html`. */
      htmlUpload: v.optional(upload),
    }),
    output: saved,
  }),
  preview: action({ access: office, input: target, output: newsArticle }),
  /** With `at` (epoch ms) it waits until then. */
  publish: action({
    access: office,
    audit: '发布资讯',
    input: v.strictObject({ ...seen, at: v.optional(instant) }),
    output: deskItem,
  }),
  pin: action({
    access: office,
    audit: '置顶资讯',
    input: v.strictObject({ id, pinned: v.boolean('请选择是否置顶') }),
    output: deskItem,
  }),
  withdraw: action({
    access: office,
    audit: '撤回资讯',
    input: v.strictObject({ id, reason: line('撤回原因', 100) }),
    output: deskItem,
  }),
  /** Takes a withdrawn item, a refused one or one waiting for its time back to the desk as a draft. */
  reopen: action({ access: office, audit: '重新编辑资讯', input: target, output: deskItem }),
  /** Deletes a draft that was never published. */
  discard: action({ access: office, audit: '删除草稿', input: target, output: v.object({ id: v.string() }) }),
  history: action({ access: office, input: target, output: v.object({ versions: v.array(version) }) }),
  showVersion: action({
    access: office,
    input: v.strictObject({ id, version: revisionNumber }),
    output: newsArticle,
  }),
  /** Reads an uploaded .docx into HTML for the editor; changes no draft. */
  importWord: action({
    access: office,
    input: v.strictObject({ upload }),
    output: v.object({
      title: v.string(),
      html: v.string(),
      imageCount: v.number(),
      /** What is in the text, for the writer to compare with the paper: 文字 1,230 字，32 段 … */
      came: v.array(v.string()),
      /** What came but looks or stands different, with its place. */
      changes: v.array(v.string()),
      /** What was left out, with its place. */
      warnings: v.array(v.string()),
    }),
  }),
}
