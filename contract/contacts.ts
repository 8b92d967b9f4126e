import * as v from 'valibot'
import { leaders } from './access'
import { action } from './action'
import { id, line } from './values/text'
import { instant } from './values/time'

const members = ['member', 'young', ...leaders] as const

export const contactStates = ['waiting', 'accepted', 'declined'] as const
/** `ended`: whoever said yes leads the chamber no more, so his number is shown no more; it can be asked again. */
export const shownContactStates = [...contactStates, 'ended'] as const

/** 请求联系: nobody's number is shown until he has said yes, and then only to the one who asked. */
export const contactRequest = v.object({
  id: v.string(),
  /** I asked, or I was asked. */
  mine: v.boolean(),
  otherName: v.string(),
  chamberName: v.string(),
  message: v.string(),
  state: v.picklist(shownContactStates),
  /** Who answered; null while it waits. */
  answeredBy: v.nullable(v.string()),
  byMe: v.boolean(),
  /** Of the one who accepted; only for the one who asked. */
  phone: v.nullable(v.string()),
  at: instant,
})
export type ContactRequest = v.InferOutput<typeof contactRequest>

export const contacts = {
  request: action({
    access: members,
    input: v.strictObject({ chamberId: id, message: line('联系事由', 100) }),
    output: contactRequest,
  }),
  list: action({
    access: members,
    input: v.strictObject({}),
    output: v.object({ items: v.array(contactRequest) }),
  }),
  answer: action({
    access: leaders,
    input: v.strictObject({ id, accept: v.boolean('请选择是否同意') }),
    output: contactRequest,
  }),
}
