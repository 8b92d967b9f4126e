import type { Audience } from '@contract/access'
import type { FileView } from '@contract/files'
import type { Channel, MustAnswer, MustRead, NewsDraft, NewsStatus } from '@contract/news'
import { collection } from '../../kernel/database'
import type { StoredBlock } from './content/blocks'

export interface StoredAttachment extends Omit<FileView, 'url' | 'check'> {
  cloudFileId: string
}

/** An article as readers see it, but for addresses. */
export interface Rendered {
  title: string
  channel: Channel
  audience: Audience
  summary: string
  coverCloudFileId: string | null
  blocks: StoredBlock[]
  attachments: StoredAttachment[]
  /** Missing in what was published before there was 必读. */
  mustRead?: MustRead | null
}

export interface Live extends Rendered {
  version: number
  /** Of the draft it was made from. */
  rev: number
  publishedAt: number
  revisedAt: number | null
}

/** Publication was asked for and waits for picture checks, for its time, or for both. */
export interface Pending {
  rev: number
  at: number | null
  waitingFor: string[]
  since: number
  by: string
}

/** Computed from the rest by `derived()` at every change; what lists are found by. */
export interface Derived {
  status: NewsStatus
  /** `public/all`, `members/policy` …: the feeds it stands in. */
  feeds: string[]
  feedRank: string
  deskRank: string
  terms: string[]
  searchText: string
}

export interface NewsDocument extends Derived {
  _id: string
  /** Counts changes of the draft. */
  rev: number
  draft: NewsDraft
  live: Live | null
  /** How often it went live, ever. */
  versions: number
  pending: Pending | null
  refused: { reason: string; at: number } | null
  withdrawn: { reason: string; at: number; by: string } | null
  pinned: boolean
  /** As the minute job last counted it. */
  readerCount: number
  createdBy: string
  updatedBy: string
  updatedAt: number
}

export interface VersionDocument {
  /** `{newsId}:{version}` */
  _id: string
  newsId: string
  version: number
  at: number
  by: string
  note: string
  draft: NewsDraft
}

export interface ReadDocument {
  /** `{newsId}:{personId}`: a person reads an article once. */
  _id: string
  newsId: string
  personId: string
  /** Of all his posts when he read it. Missing, like the next, in reads of before there was reach. */
  chamberIds?: string[]
  /** The chambers that he led then. */
  leads?: string[]
  at: number
  tallied: boolean
}

export interface AnswerDocument {
  /** `{newsId}:{personId}` */
  _id: string
  newsId: string
  personId: string
  answer: MustAnswer
  /** The chambers that he leads. */
  chamberIds: string[]
  at: number
  tallied: boolean
}

export const newsAnswers = collection<AnswerDocument>('news_answers')
export const newsItems = collection<NewsDocument>('news')
export const newsVersions = collection<VersionDocument>('news_versions')
export const newsReads = collection<ReadDocument>('news_reads')
