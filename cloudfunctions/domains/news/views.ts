import type { DeskItem, NewsArticle, NewsCard, NewsEditing } from '@contract/news'
import { loadFiles } from '../../kernel/files/documents'
import { toFileView } from '../../kernel/files/view'
import { urlsOf } from '../../kernel/files/urls'
import { withAddresses } from './content/images'
import type { Live, NewsDocument, Rendered } from './documents'
import { fileIdsOf } from './render'
import { isChanged, isLive, statusOf } from './rules'

export type Carded = Pick<NewsDocument, '_id' | 'pinned'> & {
  live: Pick<
    Live,
    'title' | 'summary' | 'channel' | 'audience' | 'coverCloudFileId' | 'publishedAt' | 'mustRead'
  >
}

export async function toCards(items: Carded[], isRead: (id: string) => boolean): Promise<NewsCard[]> {
  const urlOf = await urlsOf(items.map(({ live }) => live.coverCloudFileId))
  return items.map(({ _id, pinned, live }) => ({
    id: _id,
    title: live.title,
    summary: live.summary,
    channel: live.channel,
    audience: live.audience,
    coverUrl: urlOf(live.coverCloudFileId) || null,
    publishedAt: live.publishedAt,
    pinned,
    read: isRead(_id),
    mustRead: Boolean(live.mustRead),
  }))
}

type Dates = Pick<Live, 'publishedAt' | 'revisedAt'>

export async function toArticle(id: string, rendered: Rendered, dates: Dates | null): Promise<NewsArticle> {
  const { title, summary, channel, audience, coverCloudFileId, blocks, attachments } = rendered
  const pictures = blocks.flatMap((block) => (block.kind === 'image' ? [block.cloudFileId] : []))
  const urlOf = await urlsOf([coverCloudFileId, ...pictures, ...attachments.map((file) => file.cloudFileId)])
  return {
    ...{ id, title, summary, channel, audience },
    coverUrl: urlOf(coverCloudFileId) || null,
    publishedAt: dates?.publishedAt ?? null,
    revisedAt: dates?.revisedAt ?? null,
    blocks: blocks.map((block) =>
      block.kind === 'image'
        ? {
            kind: 'image',
            url: urlOf(block.cloudFileId),
            width: block.width,
            height: block.height,
            caption: block.caption,
          }
        : block,
    ),
    attachments: attachments.map(({ cloudFileId, ...file }) => ({
      ...file,
      url: urlOf(cloudFileId),
      check: 'passed',
    })),
  }
}

/** What a list at the desk needs of a document. */
export const deskFields = [
  ...[
    'rev',
    'draft.title',
    'draft.channel',
    'draft.audience',
    'live.rev',
    'live.publishedAt',
    'pending',
    'refused',
  ],
  ...['withdrawn', 'pinned', 'readerCount', 'updatedAt', 'updatedBy', 'deskRank'],
] as const

export function toDeskItem(news: NewsDocument): DeskItem {
  const { title, channel, audience } = news.draft
  return {
    id: news._id,
    ...{ title, channel, audience },
    status: statusOf(news),
    reason: news.withdrawn?.reason ?? news.refused?.reason ?? null,
    changed: isChanged(news),
    pinned: news.pinned,
    publishedAt: isLive(news) ? news.live.publishedAt : null,
    scheduledAt: news.pending?.at ?? null,
    updatedAt: news.updatedAt,
    updatedBy: news.updatedBy,
    readerCount: news.readerCount,
  }
}

export async function toEditing(news: NewsDocument): Promise<NewsEditing> {
  const files = await loadFiles(fileIdsOf(news.draft))
  const urlOf = await urlsOf([...files.values()].map((file) => file.cloudFileId))
  const view = (id: string) => {
    const file = files.get(id)
    return file ? toFileView(file, urlOf(file.cloudFileId)) : null
  }
  const { html, coverFileId, attachmentIds } = news.draft
  return {
    ...toDeskItem(news),
    rev: news.rev,
    draft: { ...news.draft, html: withAddresses(html, (id) => view(id)?.url ?? '') },
    cover: coverFileId ? view(coverFileId) : null,
    attachments: attachmentIds.map(view).filter((file) => file !== null),
  }
}
