import type { Role } from '@contract/access'
import { collection } from './database'
import { personIdOf } from './ids'

export interface Post {
  chamberId: string
  chamberName: string
  post: 'president' | 'secretary'
  /** Epoch ms. */
  since: number
}

export interface PersonDocument {
  _id: string
  /** For WeChat's open APIs only; no view contains it. */
  openId: string
  name: string
  member: boolean
  young: boolean
  posts: Post[]
  office: null | { role: 'editor' | 'manager'; since: number }
}

/** Whoever calls. Without an id he is a guest of whom we know nothing, not even that he comes back. */
export interface Caller {
  id: string | null
  openId: string | null
  name: string | null
  roles: readonly Role[]
  posts: readonly Post[]
}

export const people = collection<PersonDocument>('people')

type Standing = Pick<PersonDocument, 'member' | 'young' | 'posts' | 'office'>

export function rolesOf(person: Standing | null): Role[] {
  const roles: Role[] = ['guest']
  if (!person) return roles
  if (person.member) roles.push('member')
  if (person.young) roles.push('young')
  for (const { post } of person.posts) if (!roles.includes(post)) roles.push(post)
  if (person.office) roles.push(person.office.role)
  return roles
}

export async function callerOf(openId: string): Promise<Caller> {
  if (!openId) return { id: null, openId: null, name: null, roles: rolesOf(null), posts: [] }
  const id = personIdOf(openId)
  const person = await people.get(id)
  return { id, openId, name: person?.name ?? null, roles: rolesOf(person), posts: person?.posts ?? [] }
}
