import { roleNames } from '@contract/access'
import { isLeading, postNames } from '@contract/posts'
import { maskPhone } from '@contract/values/phone'
import type { Caller } from '../people'
import type { Said } from './note'

const MAX_TEXT = 1_000
/** Characters of one value of an input; what is longer is an article. */
const MAX_VALUE = 60

const mobile = /(?<![\w])1[3-9]\d{9}(?![\w])/g
const identityNumber = /(?<![\w])(\d{3})\d{14}([\dXx])(?![\w])/g

/** No phone or identity number is kept whole, wherever it was written. */
export const masked = (text: string) => text.replace(mobile, maskPhone).replace(identityNumber, '$1****$2')

export function inWords(said: Said | undefined): string | null {
  if (said === undefined) return null
  const text =
    typeof said === 'string'
      ? said
      : Object.entries(said)
          .map(([name, value]) => `${name}：${value === null || value === '' ? '无' : value}`)
          .join('；')
  return masked(text).slice(0, MAX_TEXT)
}

/** One-time codes are secrets until they are used. */
const secret = new Set(['code'])

const shortened = (key: string, value: unknown): unknown => {
  if (secret.has(key)) return '（略）'
  return typeof value === 'string' && value.length > MAX_VALUE ? `（${value.length} 字）` : value
}

/** What was asked for, without long texts. */
export const summaryOf = (input: unknown) => masked(JSON.stringify(input, shortened)).slice(0, MAX_TEXT)

/** 陈立平（经合办主管）, 郑海川（西安温州商会会长） */
export function whoOf({ name, roles, posts, speaksFor }: Caller): string {
  const office = roles.find((role) => role === 'manager' || role === 'editor')
  const leading = posts.filter(({ post }) => isLeading(post))
  const post = leading.find(({ chamberId }) => chamberId === speaksFor) ?? leading[0] ?? posts[0]
  const title = office ? roleNames[office] : post ? `${post.chamberName}${postNames[post.post]}` : ''
  return `${name ?? '微信用户'}${title && `（${title}）`}`
}
