import { isLeading } from '@contract/posts'
import { isNamedByRoster, type Membership, type PersonDocument } from '../../kernel/people'
import type { PostDocument } from './documents'

type Belonging = Pick<PersonDocument, 'posts' | 'speaksFor' | 'joinedAt' | 'name'>

/** The chamber he speaks for stays as long as it can; else it is one he leads, else the first one he belongs to. */
function speaksForAmong(posts: readonly Membership[], chosen: string | null) {
  if (posts.some(({ chamberId }) => chamberId === chosen)) return chosen
  return (posts.find(({ post }) => isLeading(post)) ?? posts[0])?.chamberId ?? null
}

export const membershipOf = (
  { _id, chamberId, chamberName, post }: PostDocument,
  since: number,
): Membership => ({ postId: _id, chamberId, chamberName, post, since })

export function withPost(person: PersonDocument, post: PostDocument, now: number): Belonging {
  const others = person.posts.filter(({ postId }) => postId !== post._id)
  const since = person.posts.find(({ postId }) => postId === post._id)?.since ?? now
  const posts = [...others, membershipOf(post, since)]
  const leads = person.posts.some((held) => held.chamberId === person.speaksFor && isLeading(held.post))
  // Whoever was a member somewhere and becomes a president elsewhere speaks as president.
  const chosen = isLeading(post.post) && !leads ? post.chamberId : person.speaksFor
  return {
    posts,
    speaksFor: speaksForAmong(posts, chosen),
    joinedAt: person.joinedAt ?? now,
    name: (isNamedByRoster(person) && person.name) || post.name,
  }
}

export function withoutPost(person: PersonDocument, id: string): Pick<Belonging, 'posts' | 'speaksFor'> {
  const posts = person.posts.filter(({ postId }) => postId !== id)
  return { posts, speaksFor: speaksForAmong(posts, person.speaksFor) }
}
