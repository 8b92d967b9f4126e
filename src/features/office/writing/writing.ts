import type { Audience } from '@contract/access'
import type { FileView, OwnFileView } from '@contract/files'
import type { Channel, MustRead, NewsDraft, NewsEditing } from '@contract/news'

/** What is on the writing page, files with their names so that a restored copy can show them. */
export interface Writing {
  title: string
  channel: Channel
  audience: Audience
  summary: string
  html: string
  cover: FileView | null
  attachments: OwnFileView[]
  /** Missing in what was kept on a device before there was such a thing. */
  mustRead?: MustRead | null
}

export const emptyWriting: Writing = {
  title: '',
  channel: 'chambers',
  audience: 'public',
  summary: '',
  html: '',
  cover: null,
  attachments: [],
  mustRead: null,
}

export const writingOf = ({ draft, cover, attachments }: NewsEditing): Writing => ({
  title: draft.title,
  channel: draft.channel,
  audience: draft.audience,
  summary: draft.summary,
  html: draft.html,
  cover,
  attachments,
  mustRead: draft.mustRead ?? null,
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
