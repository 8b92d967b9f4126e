import { chambers } from '../../cloudfunctions/domains/chambers/documents'
import { posts } from '../../cloudfunctions/domains/posts/documents'
import { membershipOf } from '../../cloudfunctions/domains/posts/people'
import { newPost } from '../../cloudfunctions/domains/posts/store'
import { people, stranger } from '../../cloudfunctions/kernel/people'
import { chamber, consent } from './furnish'
import type { House } from './house'

export const EVERYBODY = 'everybody'
const wuxi = { chamberId: 'c_wuxi', chamberName: '无锡温州商会', source: 'roster' as const }

/** Somebody with every role, so that nothing is refused for lack of one. He belongs to the office: he cannot leave. */
export async function addEverybody(house: House) {
  const id = house.personId(EVERYBODY)
  const kinds = ['president', 'secretary', 'young', 'member'] as const
  const held = kinds.map((post) =>
    newPost(
      { ...wuxi, post, name: '全才', phone: '13900000000', startsOn: null, endsOn: null },
      1,
      `r_all_${post}`,
    ),
  )
  for (const post of held) await posts.put({ ...post, personId: id, bindPending: false })
  await people.put({
    ...stranger(id, house.openId(EVERYBODY)),
    ...{
      name: '全才',
      phone: '13900000000',
      phoneVerified: true,
      consent,
      office: { role: 'editor', since: 1 },
    },
    ...{ posts: held.map((post) => membershipOf(post, 1)), speaksFor: wuxi.chamberId, joinedAt: 1 },
  })
  await chambers.put(
    chamber(wuxi.chamberId, wuxi.chamberName, {
      presidentPostId: 'r_all_president',
      secretaryPostIds: ['r_all_secretary'],
    }),
  )
}
