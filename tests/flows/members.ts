import type { Input } from '@contract/action'
import type { members } from '@contract/members'
import { posts, type PostFacts } from '../../cloudfunctions/domains/posts/documents'
import { createPost, newPost } from '../../cloudfunctions/domains/posts/store'
import type { House } from './house'

export const consent = (house: House, who: string) => house.get(who, 'members.consent', { version: 1 })

/** Consent and WeChat's number, as the joining page does it. */
export async function verified(house: House, who: string) {
  await consent(house, who)
  return house.get(who, 'members.verifyPhone', { code: house.phoneCode(who) })
}

type Wish = Input<typeof members.join>
export const wish = (over: Partial<Wish> = {}): Wish => ({
  ...{ name: '项知远', chamberId: 'c_xian', post: 'member', note: '在西安做鞋' },
  ...over,
})

/** On the roster before he comes. */
export const onRoster = (phone: string, over: Partial<PostFacts> = {}, id?: string) =>
  createPost(
    newPost(
      {
        ...{ chamberId: 'c_xian', chamberName: '西安温州商会', post: 'member', name: '项知远', phone },
        ...{ startsOn: null, endsOn: null, source: 'roster' },
        ...over,
      },
      1,
      id,
    ),
  )

export const rolesOf = async (house: House, who: string) => (await house.get(who, 'session.me', {})).roles

export const postOf = (id: string) => posts.get(id)
