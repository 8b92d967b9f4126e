import { fail } from '@contract/errors'
import type { Parsed } from '@contract/action'
import type { members } from '@contract/members'
import type { Context } from '../../kernel/context'
import { textMustPass } from '../../kernel/content-check'
import { changeMe, consentedMe, consentMustBeGiven } from '../../kernel/me'
import { people, type PersonDocument } from '../../kernel/people'
import { padded } from '../../kernel/rank'
import type { Handler } from '../../kernel/serve'
import { bindPostsOf } from '../posts/bind'
import { chamberSeats } from '../posts/documents'
import { applications, type ApplicationDocument } from './documents'
import { queueOf, waitingApplicationsMustStayFew } from './rules'
import { standingOf } from './views'

type Wish = Parsed<typeof members.join>

const holds = ({ posts }: Pick<PersonDocument, 'posts'>, { chamberId, post }: Wish) =>
  posts.some((held) => held.chamberId === chamberId && held.post === post)

const phoneOf = (me: PersonDocument, typed: string | undefined) =>
  (me.phoneVerified ? me.phone : (typed ?? me.phone)) ?? fail('phone.needed')

function applicationOf(me: PersonDocument, wish: Wish, chamberName: string, at: number): ApplicationDocument {
  const { name, chamberId, post, note } = wish
  const id = `${me._id}:${chamberId}:${post}`
  const asked = { chamberId, post, phoneVerified: me.phoneVerified }
  return {
    ...{ _id: id, personId: me._id, name, phone: phoneOf(me, wish.phone), chamberName, note, ...asked },
    ...{ state: 'waiting', reason: null, decidedBy: null, decidedAt: null },
    queue: queueOf(asked),
    at,
    rank: `${padded(at)}.${id}`,
  }
}

async function mayApply(me: PersonDocument, wish: Wish, { caller }: Context): Promise<string> {
  const { name: chamberName } = (await chamberSeats.get(wish.chamberId)) ?? fail('chamber.not_found')
  phoneOf(me, wish.phone)
  const others = await applications.find({ where: { personId: me._id, state: 'waiting' }, limit: 50 })
  const another = others.filter((one) => one.chamberId !== wish.chamberId || one.post !== wish.post)
  waitingApplicationsMustStayFew(another.length)
  await textMustPass(caller.openId, wish.name, wish.note)
  return chamberName
}

/** What the roster knows binds at once; all else waits for those who know him. Sent twice it is one application. */
export const join: Handler<typeof members.join> = async (wish, context) => {
  const { caller, now } = context
  const me = await consentedMe(caller)
  await bindPostsOf(me, now)
  const bound = (await people.get(me._id)) ?? me
  if (holds(bound, wish)) return standingOf(caller)
  const chamberName = await mayApply(me, wish, context)
  await changeMe(
    caller,
    (person) => {
      consentMustBeGiven(person)
      const phone = phoneOf(person, wish.phone)
      return { name: person.name || wish.name, phone }
    },
    async (tx, person) => {
      if (holds(person, wish)) return
      const application = applicationOf(person, wish, chamberName, now)
      const known = await tx.get(applications, application._id)
      const { at, rank } = known?.state === 'waiting' ? known : application
      await tx.put(applications, { ...application, at, rank })
    },
  )
  return standingOf(caller)
}
