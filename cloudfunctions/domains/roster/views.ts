import type { RosterRow } from '@contract/roster'
import { maskPhone } from '@contract/values/phone'
import { postNames } from '@contract/posts'
import type { PostDocument } from '../posts/documents'

export const toRosterRow = (post: PostDocument): RosterRow => ({
  id: post._id,
  name: post.name,
  phoneMasked: post.phone && maskPhone(post.phone),
  chamberId: post.chamberId,
  chamberName: post.chamberName,
  post: post.post,
  ...(post.title && { title: post.title }),
  startsOn: post.startsOn,
  endsOn: post.endsOn,
  endedOn: post.endedOn,
  bound: post.personId !== null,
})

/** 郑海川：西安温州商会会长 */
export const titleOf = ({ name, chamberName, post }: PostDocument) =>
  `${name}：${chamberName}${postNames[post]}`

/** For the audit log. */
export const inWords = ({ name, phone, startsOn, endsOn, endedOn }: PostDocument) => ({
  姓名: name,
  手机号: phone,
  任期: `${startsOn ?? '不详'} 至 ${endsOn ?? '不详'}`,
  ...(endedOn && { 结束: endedOn }),
})
