import { fail } from '@contract/errors'
import type { Parsed } from '@contract/action'
import type { members } from '@contract/members'
import type { Context } from '../../kernel/context'
import { textMustPass } from '../../kernel/content-check'
import { changeMe, consentedMe, consentMustBeGiven } from '../../kernel/me'
import { isSameName } from '../../kernel/names'
import { people, type PersonDocument } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { bindPostsOf } from '../posts/bind'
import { chamberSeats } from '../posts/documents'
import { findCurrent } from '../posts/store'
import { applicationIdOf, waitingApplication } from './application'
import { applications } from './documents'
import { nameGiven, waitingApplicationsMustStayFew } from './rules'
import { standingOf } from './views'

type Wish = Parsed<typeof members.join>

const holds = ({ posts }: Pick<PersonDocument, 'posts'>, { chamberId, post }: Wish) =>
  posts.some((held) => held.chamberId === chamberId && held.post === post)

const phoneOf = (me: PersonDocument, typed: string | undefined) =>
  (me.phoneVerified ? me.phone : (typed ?? me.phone)) ?? fail('phone.needed')

const rosterNameOf = async (me: PersonDocument, wish: Wish): Promise<string | null> =>
  (await findCurrent({ ...wish, phone: phoneOf(me, wish.phone) }))?.name ?? null

/** What the roster calls whoever has the number that he gave, when that is another name. */
async function otherNameOf(me: PersonDocument, wish: Wish): Promise<string | null> {
  const name = await rosterNameOf(me, wish)
  return name !== null && !isSameName(name, wish.name) ? name : null
}

/** Whom the roster knows by number and name needs no application, so that none is too many. */
async function isKnown(me: PersonDocument, wish: Wish): Promise<boolean> {
  const name = me.phoneVerified ? await rosterNameOf(me, wish) : null
  return name !== null && isSameName(name, wish.name)
}

/** Before anything is written: of what is refused nothing stays. Gives the chamber's name. */
async function mayApply(me: PersonDocument, wish: Wish): Promise<string> {
  const { name: chamberName } = (await chamberSeats.get(wish.chamberId)) ?? fail('chamber.not_found')
  const others = await applications.find({ where: { personId: me._id, state: 'waiting' }, limit: 50 })
  const another = others.filter((one) => one.chamberId !== wish.chamberId || one.post !== wish.post)
  if (!(await isKnown(me, wish))) waitingApplicationsMustStayFew(another.length)
  return chamberName
}

/** The name comes before the look at the roster, so that a post entered meanwhile meets it. */
async function withName(wish: Wish, { caller, now }: Context): Promise<PersonDocument> {
  await textMustPass(caller.openId, wish.name, wish.note)
  const me = await changeMe(caller, (person) => {
    consentMustBeGiven(person)
    return { name: nameGiven(person, wish.name) }
  })
  await bindPostsOf(me, now, { isAsking: true })
  return (await people.get(me._id)) ?? me
}

/** What the roster knows by number and name binds at once; all else waits for those who know him. Sent twice it is one application. */
export const join: Handler<typeof members.join> = async (wish, context) => {
  const { caller, now } = context
  const before = await consentedMe(caller)
  phoneOf(before, wish.phone)
  const chamberName = await mayApply(before, wish)
  const me = await withName(wish, context)
  if (holds(me, wish)) return standingOf(caller)
  const rosterName = await otherNameOf(me, wish)
  await changeMe(
    caller,
    (person) => {
      consentMustBeGiven(person)
      return { phone: phoneOf(person, wish.phone) }
    },
    async (tx, person) => {
      if (holds(person, wish)) return
      const { _id: personId, phoneVerified } = person
      const { name, chamberId, post, note } = wish
      const known = await tx.get(applications, applicationIdOf({ personId, chamberId, post }))
      const about = { personId, name, phone: phoneOf(person, wish.phone), phoneVerified }
      // What the office is asked already stays asked, whichever name he gives now.
      const doubted = rosterName ?? (known?.state === 'waiting' ? (known.rosterName ?? null) : null)
      const asked = { ...about, chamberId, chamberName, post, note, rosterName: doubted }
      await tx.put(applications, waitingApplication(asked, known, now))
    },
  )
  return standingOf(caller)
}
