import type { Application, Standing } from '@contract/members'
import { maskPhone } from '@contract/values/phone'
import { command } from '../../kernel/database'
import { files } from '../../kernel/files/documents'
import { urlsOf } from '../../kernel/files/urls'
import { hasConsented } from '../../kernel/me'
import { people, rolesOf, stranger, type Caller, type PersonDocument } from '../../kernel/people'
import { unreadOf } from '../inbox/unread'
import { applications, type ApplicationDocument } from './documents'
import { isOffice, queuesOf } from './rules'

/** Applications of one person: a handful. */
const MAX_MINE = 50

/** The roster's name is somebody else's, perhaps: only the office sees it, in `doubt`. */
export const toApplication = ({
  _id,
  chamberId,
  chamberName,
  post,
  state,
  reason,
  at,
  name,
  phoneVerified,
  note,
  phone,
  rosterName,
}: ApplicationDocument): Application => ({
  ...{ id: _id, chamberId, chamberName, post, state, reason, at, name, phoneVerified, note },
  nameDiffers: !!rosterName,
  doubt: rosterName ? { rosterName, phoneMasked: maskPhone(phone) } : null,
})

/** Applications that this caller may decide, his own never among them. */
export function decidableBy(caller: Caller): object | null {
  const others = { personId: command().neq(caller.id) }
  if (isOffice(caller)) return { state: 'waiting', ...others }
  const queues = queuesOf(caller)
  return queues.length > 0 ? { queue: command().in(queues), ...others } : null
}

async function avatarUrlOf({ avatarFileId }: PersonDocument) {
  const file = avatarFileId ? await files.get(avatarFileId) : null
  if (!file || file.check === 'risky') return null
  return (await urlsOf([file.cloudFileId]))(file.cloudFileId) || null
}

/** The caller as he stands after what was just done, so it is read again. */
export async function standingOf({ id, openId, roles }: Caller): Promise<Standing> {
  const me = (id && (await people.get(id))) || stranger(id ?? '', openId ?? '')
  const decidable = decidableBy({
    id,
    openId,
    name: me.name,
    roles,
    posts: me.posts,
    speaksFor: me.speaksFor,
  })
  const [mine, waitingForMe, avatarUrl, unread] = await Promise.all([
    id ? applications.find({ where: { personId: id }, limit: MAX_MINE }) : [],
    decidable ? applications.count(decidable) : 0,
    avatarUrlOf(me),
    unreadOf({ id }),
  ])
  return {
    consented: hasConsented(me),
    name: me.name || null,
    nickname: me.nickname,
    avatarUrl,
    phoneMasked: me.phone && maskPhone(me.phone),
    phoneVerified: me.phoneVerified,
    posts: me.posts,
    speaksFor: me.speaksFor,
    applications: mine.sort((a, b) => b.at - a.at).map(toApplication),
    waitingForMe,
    roles: rolesOf(me),
    unread,
  }
}
