import type { Role } from '@contract/access'
import type { PostKind } from '@contract/posts'
import { chambers, type ChamberDocument } from '../../cloudfunctions/domains/chambers/documents'
import { MANAGERS, rosters } from '../../cloudfunctions/domains/office/documents'
import { posts, type PostDocument } from '../../cloudfunctions/domains/posts/documents'
import { newPost } from '../../cloudfunctions/domains/posts/store'
import { people, stranger, type PersonDocument } from '../../cloudfunctions/kernel/people'

export const consent = { version: 1, at: 1 }
type HeldRole = Exclude<Role, 'guest'>

const kinds: readonly PostKind[] = ['president', 'secretary', 'young', 'member']

/** A chamber without anybody in it. */
export const chamber = (id: string, name: string, over: Partial<ChamberDocument> = {}): ChamberDocument => ({
  _id: id,
  name,
  kind: 'prefecture',
  province: '陕西',
  city: '西安',
  founded: true,
  foundedOn: '1996',
  address: '',
  hall: [],
  honours: [],
  initials: '',
  hallStage: null,
  confirmedAt: null,
  confirmedBy: null,
  demonstration: true,
  presidentPostId: null,
  secretaryPostIds: [],
  rev: 1,
  updatedBy: '',
  updatedAt: 1,
  ...over,
})

/** What the person of each role holds in 西安: `r_president`, `r_secretary` … */
function postOf(kind: PostKind, person: PersonDocument): PostDocument {
  const place = { chamberId: 'c_xian', chamberName: '西安温州商会' }
  const facts = { ...place, post: kind, name: person.name, phone: person.phone ?? '', startsOn: '2022-01-01' }
  const post = newPost({ ...facts, endsOn: '2027-01-01', source: 'roster' }, 1, `r_${kind}`)
  return { ...post, personId: person._id, bindPending: false }
}

function personOf(role: HeldRole, who: { id: string; openId: string; phone: string }): PersonDocument {
  const name = `${role} 的名字`
  const nobody = { ...stranger(who.id, who.openId), name, consent }
  if (role === 'editor' || role === 'manager') return { ...nobody, office: { role, since: 1 } }
  const held = { chamberId: 'c_xian', chamberName: '西安温州商会', post: role, since: 1 }
  return {
    ...nobody,
    phone: who.phone,
    phoneVerified: true,
    posts: [{ postId: `r_${role}`, ...held }],
    speaksFor: 'c_xian',
    joinedAt: 1,
  }
}

/** One person of every role, the chamber they belong to, and their posts. */
export async function furnish(find: (role: string) => { id: string; openId: string; phone: string }) {
  const roles: HeldRole[] = [...kinds, 'editor', 'manager']
  const everybody = roles.map((role) => personOf(role, find(role)))
  for (const person of everybody) await people.put(person)
  for (const [i, kind] of kinds.entries()) await posts.put(postOf(kind, everybody[i]!))
  const seats = { presidentPostId: 'r_president', secretaryPostIds: ['r_secretary'] }
  await chambers.put(chamber('c_xian', '西安温州商会', seats))
  await chambers.put(chamber('c_wuxi', '无锡温州商会', { province: '江苏', city: '无锡' }))
  await rosters.put({ _id: MANAGERS, personIds: [find('manager').id] })
}
