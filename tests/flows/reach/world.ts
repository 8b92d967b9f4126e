import type { MustRead } from '@contract/news'
import type { PostKind } from '@contract/posts'
import type { Subject } from '@contract/shares'
import { chambers } from '../../../cloudfunctions/domains/chambers/documents'
import { posts } from '../../../cloudfunctions/domains/posts/documents'
import { membershipOf } from '../../../cloudfunctions/domains/posts/people'
import { newPost } from '../../../cloudfunctions/domains/posts/store'
import { people, stranger } from '../../../cloudfunctions/kernel/people'
import { chamber, consent } from '../furnish'
import type { House } from '../house'
import { publish } from '../news-writing'

export const DAY_MS = 24 * 60 * 60_000
export const wuxi = { chamberId: 'c_wuxi', chamberName: '无锡温州商会' }

export const mustRead = (until: number, ask: MustRead['ask'] = 'attend'): MustRead => ({ ask, until })

export async function anAnnouncement(house: House, over: Parameters<typeof publish>[1] = {}) {
  const { id } = await publish(house, { channel: 'notices', title: '会长会议通知', ...over })
  return { kind: 'news', id } satisfies Subject
}

/** Somebody of 无锡; its president or secretary stands so in the chamber's own document. */
export async function addToWuxi(house: House, who: string, kind: PostKind, name = `无锡${who}`) {
  const id = house.personId(who)
  const facts = { ...wuxi, post: kind, name, phone: house.phone(who), startsOn: null, endsOn: null }
  const post = newPost({ ...facts, source: 'roster' }, 1, `r_${who}`)
  await posts.put({ ...post, personId: id, bindPending: false })
  const known = { ...stranger(id, house.openId(who)), name, consent, phone: post.phone, phoneVerified: true }
  await people.put({ ...known, posts: [membershipOf(post, 1)], speaksFor: wuxi.chamberId, joinedAt: 1 })
  if (kind === 'president') await chambers.update({ _id: wuxi.chamberId }, { presidentPostId: post._id })
  if (kind === 'secretary') await chambers.update({ _id: wuxi.chamberId }, { secretaryPostIds: [post._id] })
}

/** A chamber whose president is on the roster and has not joined. */
export async function addSilentChamber(n: number, president = `会长${n}`) {
  const place = { chamberId: `c_quiet_${n}`, chamberName: `第${n}温州商会` }
  const facts = { ...place, post: 'president' as const, name: president, phone: `1390000${1000 + n}` }
  const post = newPost({ ...facts, startsOn: null, endsOn: null, source: 'roster' }, 1, `r_quiet_${n}`)
  await posts.put(post)
  await chambers.put(
    chamber(place.chamberId, place.chamberName, {
      ...{ province: n % 2 ? '湖北' : '四川', city: '', presidentPostId: post._id },
    }),
  )
}

export const open = (house: House, who: string, { id }: Subject) => house.get(who, 'news.open', { id })

/** The office's page after the minute job has run. */
export async function counted(house: House, subject: Subject) {
  await house.fire('tally-reads')
  return house.get('editor', 'reach.show', { subject })
}
