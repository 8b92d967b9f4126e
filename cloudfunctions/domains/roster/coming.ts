import type { roster } from '@contract/roster'
import { maskPhone } from '@contract/values/phone'
import type { Handler } from '../../kernel/serve'
import { comingPosts } from '../posts/coming'

const MAX_SHOWN = 100

/** Those that could not begin come first: their day lies behind. */
export const coming: Handler<typeof roster.coming> = async () => {
  const found = await comingPosts.find({ where: {}, order: ['startsOn', 'asc'], limit: MAX_SHOWN })
  return {
    items: found.map(({ _id, name, phone, chamberName, post, startsOn, problem }) => ({
      ...{ id: _id, name, phoneMasked: maskPhone(phone), chamberName, post, startsOn, problem },
    })),
  }
}
