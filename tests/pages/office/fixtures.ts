import type { OwnFileView } from '@contract/files'
import type { DeskItem, NewsEditing } from '@contract/news'
import { fromShanghai } from '@contract/values/time'

const MORNING = fromShanghai('2014-05-30', '09:00')

export const deskItem = (given: Partial<DeskItem> = {}): DeskItem => ({
  id: 'n_1',
  title: '第十一届年会在温召开',
  channel: 'notices',
  audience: 'public',
  status: 'draft',
  reason: null,
  changed: false,
  pinned: false,
  publishedAt: null,
  scheduledAt: null,
  updatedAt: MORNING,
  updatedBy: '林晓瓯',
  readerCount: 0,
  ...given,
})

export const published = (given: Partial<DeskItem> = {}) =>
  deskItem({ status: 'published', publishedAt: MORNING, readerCount: 46, ...given })

export const editing = (given: Partial<DeskItem> = {}, html = '<p>年会五月三十日召开。</p>'): NewsEditing => {
  const item = deskItem(given)
  const { title, channel, audience } = item
  return {
    ...item,
    rev: 4,
    draft: { title, channel, audience, summary: '', coverFileId: null, html, attachmentIds: [] },
    cover: null,
    attachments: [],
  }
}

export const fileView = (given: Partial<OwnFileView> = {}): OwnFileView => ({
  id: 'f_000000000000000000000001',
  name: '年会工作报告.pdf',
  type: 'pdf',
  size: 482_133,
  url: '/files/f_000000000000000000000001.pdf',
  check: 'passed',
  warning: '',
  ...given,
})

export const me = (role: 'editor' | 'manager' | 'guest') => ({
  name: role === 'guest' ? null : '王芳',
  roles: role === 'guest' ? ['guest'] : ['guest', role],
  posts: [],
})
