import type { Input } from '@contract/action'
import type { members } from '@contract/members'
import { posts, type PostFacts } from '../../cloudfunctions/domains/posts/documents'
import { people } from '../../cloudfunctions/kernel/people'
import { createPost, newPost } from '../../cloudfunctions/domains/posts/store'
import type { House } from './house'

export const consent = (house: House, who: string) => house.get(who, 'members.consent', { version: 1 })

/** Consent and WeChat's number, as the joining page does it: with the name that the roster has, else that of `wish`, unless another is given. */
export async function verified(house: House, who: string, given?: string) {
  await consent(house, who)
  const [onRoster] = await posts.find({ where: { phone: house.phone(who), endedOn: null }, limit: 1 })
  const name = given ?? onRoster?.name ?? '项知远'
  return house.get(who, 'members.verifyPhone', { code: house.phoneCode(who), name })
}

type Wish = Input<typeof members.join>
export const wish = (over: Partial<Wish> = {}): Wish => ({
  ...{ name: '项知远', chamberId: 'c_xian', post: 'member', note: '在西安做鞋' },
  ...over,
})

/** On the roster before he comes, under the name that whoever has this number has given already. */
export async function onRoster(phone: string, over: Partial<PostFacts> = {}, id?: string) {
  const [known] = await people.find({ where: { phone }, limit: 1 })
  const name = known?.name || '项知远'
  return createPost(
    newPost(
      {
        ...{ chamberId: 'c_xian', chamberName: '西安温州商会', post: 'member', name, phone },
        ...{ startsOn: null, endsOn: null, source: 'roster' },
        ...over,
      },
      1,
      id,
    ),
  )
}

export const rolesOf = async (house: House, who: string) => (await house.get(who, 'session.me', {})).roles

export const postOf = (id: string) => posts.get(id)
