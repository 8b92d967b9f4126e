import * as v from 'valibot'
import { anyone } from './access'
import { action } from './action'
import { cursor, pageOf } from './values/page'
import { id } from './values/text'
import { instant } from './values/time'

export const noticeKinds = ['activity', 'relay', 'certificate', 'pledge', 'office'] as const

/** One thing that somebody is told. */
export const notice = v.object({
  id: v.string(),
  kind: v.picklist(noticeKinds),
  title: v.string(),
  text: v.string(),
  /** The page it is about; null when there is none. */
  path: v.nullable(v.string()),
  at: instant,
  read: v.boolean(),
})
export type Notice = v.InferOutput<typeof notice>

/** 消息: everything the house tells one person. */
export const inbox = {
  list: action({
    access: anyone,
    input: v.strictObject({ cursor: v.optional(cursor) }),
    output: v.object({ unread: v.number(), ...pageOf(notice).entries }),
  }),
  markRead: action({
    access: anyone,
    /** Without id: all of them. */
    input: v.strictObject({ id: v.optional(id) }),
    output: v.object({ unread: v.number() }),
  }),
}
