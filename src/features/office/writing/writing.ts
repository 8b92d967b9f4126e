import type { Audience } from '@contract/access'
import type { FileView } from '@contract/files'
import type { Channel, NewsDraft, NewsEditing } from '@contract/news'

/** What is on the writing page, files with their names so that a restored copy can show them. */
export interface Writing {
  title: string
  channel: Channel
  audience: Audience
  summary: string
  html: string
  cover: FileView | null
  attachments: FileView[]
}

/** Where it is on the server. `key` makes a new draft one draft, however often its first save is sent. */
export interface Saved {
  id?: string
  rev?: number
  key?: string
}

export const unsaved = (): Saved => ({
  key: Array.from({ length: 3 }, () => Math.random().toString(36).slice(2, 10)).join(''),
})

export const emptyWriting: Writing = {
  title: '',
  channel: 'chambers',
  audience: 'public',
  summary: '',
  html: '',
  cover: null,
  attachments: [],
}

export const writingOf = ({ draft, cover, attachments }: NewsEditing): Writing => ({
  title: draft.title,
  channel: draft.channel,
  audience: draft.audience,
  summary: draft.summary,
  html: draft.html,
  cover,
  attachments,
})

export const draftOf = ({ cover, attachments, ...words }: Writing): NewsDraft => ({
  ...words,
  coverFileId: cover?.id ?? null,
  attachmentIds: attachments.map((file) => file.id),
})

export const hasBody = (html: string) =>
  /<(img|table)/.test(html) || html.replace(/<[^>]*>|&nbsp;|\s/g, '') !== ''

/** What the server would refuse as `news.not_ready`, told before asking. */
export const missingIn = (writing: Writing) =>
  [writing.title.trim() === '' && '标题', !hasBody(writing.html) && '正文'].filter((part) => part !== false)
