import type { PostKind } from '@contract/posts'

const deciders: Record<PostKind, string> = {
  president: '经合办',
  secretary: '该商会会长或经合办',
  young: '该商会会长、秘书长或经合办',
  member: '该商会会长、秘书长或经合办',
}

/** Nobody decides about his own post or one above it, and only the office confirms a typed number. */
export const whoDecides = (post: PostKind, phoneVerified: boolean) =>
  phoneVerified ? deciders[post] : '经合办'
