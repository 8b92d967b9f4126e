import { fail } from '@contract/errors'
import { postNames } from '@contract/posts'
import type { roster } from '@contract/roster'
import type { Handler } from '../../kernel/serve'
import { comingPosts } from '../posts/coming'

export const dropComing: Handler<typeof roster.dropComing> = async ({ id }, { note }) => {
  const found = (await comingPosts.get(id)) ?? fail('roster.not_coming')
  const { name, chamberName, post, startsOn } = found
  note({ target: `${name}：${chamberName}${postNames[post]}`, before: `${startsOn} 起就任` })
  await comingPosts.remove(id)
  return { done: true }
}
