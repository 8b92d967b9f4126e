import type { NewsArticle, NewsCard } from '@contract/news'

const DAY_MS = 86_400_000
const PUBLISHED_AT = Date.UTC(2014, 4, 30, 1, 0)

export const newsCard = (number: number, changes: Partial<NewsCard> = {}): NewsCard => ({
  id: `n${number}`,
  title: `第 ${number} 条：全国各地温州商会年会在温州召开，表彰先进商会五十家`,
  summary: '252 家异地温州商会会长、秘书长参加，总结一年工作，部署招商引资和五水共治捐助。',
  channel: 'chambers',
  audience: 'public',
  coverUrl: `https://files.example/cover-${number}.jpg?sign=0123456789abcdef0123456789abcdef&t=1401411600`,
  publishedAt: PUBLISHED_AT - number * DAY_MS,
  pinned: false,
  read: false,
  ...changes,
})

export const newsArticle = (changes: Partial<NewsArticle> = {}): NewsArticle => ({
  id: 'n1',
  title: '第十一届年会工作报告',
  summary: '',
  channel: 'notices',
  audience: 'public',
  coverUrl: null,
  publishedAt: PUBLISHED_AT,
  revisedAt: null,
  blocks: [
    { kind: 'heading', level: 2, text: '过去一年的工作' },
    { kind: 'text', html: '<p>异地温州商会达到 <strong>252</strong> 家。</p>' },
    { kind: 'list', ordered: true, items: ['联谊平台', '学习平台', '信息平台'] },
    { kind: 'quote', html: '<p>走商会、送服务、促回归</p>' },
    { kind: 'image', url: 'https://files.example/a.jpg', width: 800, height: 600, caption: '会场' },
  ],
  attachments: [],
  ...changes,
})
