import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { chambers } from '../../cloudfunctions/domains/chambers/documents'
import { posts } from '../../cloudfunctions/domains/posts/documents'
import { membershipOf } from '../../cloudfunctions/domains/posts/people'
import { newPost } from '../../cloudfunctions/domains/posts/store'
import { personIdOf } from '../../cloudfunctions/kernel/ids'
import { people, stranger } from '../../cloudfunctions/kernel/people'

export const EDITOR = 'editor'
export const CHAMBERS = 20

export interface Guest {
  who: string
  personId: string
  chamberId: string
}

export const openIdOf = (who: string) => `o-${who}`

/** The local WeChat finds them there when it starts. */
export function writeWeChatPeople(dir: string, ids: readonly string[]) {
  const known = ids.map((id, i) => ({
    ...{ id, nickname: id, phone: String(13_000_000_000 + i), openid: openIdOf(id), unionid: `u-${id}` },
  }))
  writeFileSync(path.join(dir, 'wechat-people.json'), JSON.stringify(known))
}

const chamberName = (n: number) => `第${n}温州商会`

/** Spread evenly over the chambers. */
export const guests = (count: number): Guest[] =>
  Array.from({ length: count }, (_, i) => {
    const who = `guest${i}`
    return { who, personId: personIdOf(openIdOf(who)), chamberId: `c_${i % CHAMBERS}` }
  })

/** Writes everybody, with the post each holds, and an editor. */
export async function furnishCrowd(crowd: readonly Guest[]) {
  const held = crowd.map(({ who, personId, chamberId }, i) => {
    const name = chamberName(i % CHAMBERS)
    const facts = {
      chamberId,
      chamberName: name,
      post: 'young' as const,
      name: who,
      phone: String(13_000_000_000 + i),
    }
    const post = newPost({ ...facts, startsOn: null, endsOn: null, source: 'roster' }, 1, `r_${who}`)
    return { ...post, personId, bindPending: false }
  })
  await posts.insertMissing(held)
  await people.insertMissing(
    crowd.map(({ who, personId, chamberId }, i) => ({
      ...stranger(personId, openIdOf(who)),
      ...{ name: who, phone: held[i]!.phone, phoneVerified: true, consent: { version: 1, at: 1 } },
      ...{ posts: [membershipOf(held[i]!, 1)], speaksFor: chamberId, joinedAt: 1 },
    })),
  )
  const editor = stranger(personIdOf(openIdOf(EDITOR)), openIdOf(EDITOR))
  await people.put({ ...editor, name: '林晓瓯', office: { role: 'editor', since: 1 } })
  await chambers.insertMissing(
    Array.from({ length: CHAMBERS }, (_, n) => ({
      ...{ _id: `c_${n}`, name: chamberName(n), kind: 'prefecture' as const, province: '陕西', city: '西安' },
      ...{ founded: true, foundedOn: '', address: '', hall: [], honours: [], initials: '', hallStage: null },
      ...{ confirmedAt: null, confirmedBy: null, demonstration: true, presidentPostId: null },
      ...{ secretaryPostIds: [], rev: 1, updatedBy: '', updatedAt: 1 },
    })),
  )
}
