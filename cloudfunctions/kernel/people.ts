import type { Role } from '@contract/access'
import { isLeading, type PostKind } from '@contract/posts'
import { collection } from './database'
import { personIdOf } from './ids'

/** A post that somebody has taken as his; a copy of what rights need, written in one transaction with the post itself. */
export interface Membership {
  postId: string
  chamberId: string
  chamberName: string
  post: PostKind
  /** Epoch ms. */
  since: number
}

export interface PersonDocument {
  _id: string
  /** For WeChat's open APIs only; no view contains it. */
  openId: string
  /** '' until he tells it or the roster does. */
  name: string
  nickname: string
  avatarFileId: string | null
  phone: string | null
  /** By WeChat. Only such a number binds posts. */
  phoneVerified: boolean
  /** His number was confirmed and the posts under it are still to be bound. */
  bindPending: boolean
  /** The roster has, or has had, his confirmed number under another name too. */
  sharesNumber?: boolean
  consent: { version: number; at: number } | null
  posts: Membership[]
  /** Posts of his that ended: what he was given as their holder is still his. */
  formerPostIds?: string[]
  /** The chamber he speaks for; null without posts. */
  speaksFor: string | null
  office: null | { role: 'editor' | 'manager'; since: number }
  /** When his first post was bound. */
  joinedAt: number | null
}

/** Whoever calls. Without an id he is a guest of whom we know nothing, not even that he comes back. */
export interface Caller {
  id: string | null
  openId: string | null
  name: string | null
  roles: readonly Role[]
  posts: readonly Membership[]
  formerPostIds?: readonly string[]
  speaksFor: string | null
  /** His confirmed number, when the roster has it under another name too; else null. */
  sharedPhone?: string | null
}

export const people = collection<PersonDocument>('people')

/** Somebody of whom nothing is known but his WeChat identity. */
export const stranger = (id: string, openId: string): PersonDocument => ({
  _id: id,
  openId,
  name: '',
  nickname: '',
  avatarFileId: null,
  phone: null,
  phoneVerified: false,
  bindPending: false,
  consent: null,
  posts: [],
  speaksFor: null,
  office: null,
  joinedAt: null,
})

/** Once a post was his, his name is the roster's; until then it is the one he gave last. */
export const isNamedByRoster = ({
  posts,
  formerPostIds = [],
}: Pick<PersonDocument, 'posts' | 'formerPostIds'>) => posts.length + formerPostIds.length > 0

export function rolesOf(person: Pick<PersonDocument, 'posts' | 'office'> | null): Role[] {
  const roles: Role[] = ['guest']
  if (!person) return roles
  if (person.posts.length > 0) roles.push('member')
  for (const { post } of person.posts) if (!roles.includes(post)) roles.push(post)
  if (person.office) roles.push(person.office.role)
  return roles
}

export const chambersOf = ({ posts }: Pick<Caller, 'posts'>): string[] => [
  ...new Set(posts.map(({ chamberId }) => chamberId)),
]

export const chambersLedBy = ({ posts }: Pick<Caller, 'posts'>): string[] => [
  ...new Set(posts.filter(({ post }) => isLeading(post)).map(({ chamberId }) => chamberId)),
]

export async function callerOf(openId: string): Promise<Caller> {
  if (!openId) return { id: null, openId: null, name: null, roles: rolesOf(null), posts: [], speaksFor: null }
  const id = personIdOf(openId)
  const person = await people.get(id)
  return {
    id,
    openId,
    name: person?.name || null,
    roles: rolesOf(person),
    posts: person?.posts ?? [],
    formerPostIds: person?.formerPostIds ?? [],
    speaksFor: person?.speaksFor ?? null,
    sharedPhone: person?.phoneVerified && person.sharesNumber ? person.phone : null,
  }
}
