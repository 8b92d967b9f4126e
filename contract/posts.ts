import * as v from 'valibot'

/** What somebody is in a chamber. A president or secretary speaks for it. */
export const postKinds = ['president', 'secretary', 'young', 'member'] as const
export type PostKind = (typeof postKinds)[number]

export const postNames: Record<PostKind, string> = {
  president: '会长',
  secretary: '秘书长',
  young: '青年温商',
  member: '温商',
}

export const postKind = v.picklist(postKinds, '请选择身份')
export const isLeading = (post: PostKind) => post === 'president' || post === 'secretary'
