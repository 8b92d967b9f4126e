import type { Input } from '@contract/action'
import type { news, NewsDraft } from '@contract/news'
import type { House } from './house'

type Written = Input<typeof news.save>['draft']

export const draft = (over: Partial<NewsDraft> = {}): Written => ({
  title: '西安温州会馆迎来第一批青年温商',
  channel: 'relay',
  audience: 'public',
  html: '<p>五月三十日，四十位青年温商走进西安温州会馆。</p>',
  ...over,
})

export const write = (house: House, over: Partial<NewsDraft> = {}, by = 'editor') =>
  house.get(by, 'news.save', { draft: draft(over) })

/** Written, published, live. */
export async function publish(house: House, over: Partial<NewsDraft> = {}, by = 'editor') {
  const { id, rev } = await write(house, over, by)
  const item = await house.get(by, 'news.publish', { id, rev })
  return { ...item, rev }
}

export const titles = (page: { items: { title: string }[] }) => page.items.map((item) => item.title)

/** For what WeChat's stand-in answers later. */
export async function until(condition: () => Promise<boolean>) {
  for (let i = 0; i < 100; i++) {
    if (await condition()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('it did not happen within five seconds')
}
