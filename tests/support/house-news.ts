import type { NewsDraft } from '@contract/news'
import type { House } from './house'

export const draft = (changes: Partial<NewsDraft> = {}): NewsDraft => ({
  title: '异地温州商会秘书长培训班报名通知',
  channel: 'notices',
  audience: 'public',
  summary: '两期，每期一百人，食宿由经合办安排。',
  coverFileId: null,
  html: '<h2>时间</h2><p>六月十八日至二十日。</p><h2>地点</h2><p>温州市委党校。</p>',
  attachmentIds: [],
  ...changes,
})

/** Written and published by the editor, without the pages. */
export async function publish(house: House, changes: Partial<NewsDraft> = {}) {
  const { id, rev } = await house.ask('editor', 'news.save', { draft: draft(changes) })
  await house.ask('editor', 'news.publish', { id, rev })
  return id
}
