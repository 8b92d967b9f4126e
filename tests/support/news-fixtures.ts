import type { NewsArticle, NewsCard } from '@contract/news'
import type { Block } from '@contract/values/blocks'
import { fromShanghai } from '@contract/values/time'

const PUBLISHED = fromShanghai('2014-05-30', '09:00')

export const newsCard = (given: Partial<NewsCard> = {}): NewsCard => ({
  id: 'n1',
  title: '第十一届异地温州商会年会在温召开',
  summary: '各地商会会长、秘书长参加',
  channel: 'notices',
  audience: 'public',
  coverUrl: null,
  publishedAt: PUBLISHED,
  pinned: false,
  read: false,
  ...given,
})

export const picture = (url: string, caption = ''): Block => ({
  kind: 'image',
  url,
  width: 800,
  height: 600,
  caption,
})

export const newsArticle = (given: Partial<NewsArticle> = {}): NewsArticle => ({
  id: 'n1',
  title: '第十一届异地温州商会年会在温召开',
  summary: '',
  channel: 'notices',
  audience: 'public',
  coverUrl: null,
  publishedAt: PUBLISHED,
  revisedAt: null,
  blocks: [{ kind: 'text', html: '<p>年会正文</p>' }],
  attachments: [],
  ...given,
})
