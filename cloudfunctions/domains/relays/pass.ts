import { errorBody, mustHold } from '@contract/errors'
import type { relays } from '@contract/relays'
import { textMustPass } from '../../kernel/content-check'
import { newToken } from '../../kernel/ids'
import type { Handler } from '../../kernel/serve'
import { wakingEnd } from '../deliveries/quiet-hours'
import type { OfferDocument } from './documents'
import { tellOffered } from './keep'
import { offerOf, whyNotHand, whyNotHold, whyNotPass } from './rules'
import { loadRunner } from './runner'
import { changeRelay, loadCourse } from './store'
import { pageOf } from './views'

/** Outside the quiet hours: nobody takes a baton in his sleep. */
const OFFER_MS = 72 * 60 * 60_000

/** The same again, after a lost answer, is the same offer. */
export const pass: Handler<typeof relays.pass> = async ({ activityId, personId, line }, context) => {
  const { caller, now } = context
  const course = await loadCourse(activityId, now)
  mustHold(whyNotHold(course, caller))
  if (personId === caller.id) mustHold(errorBody('relay.to_oneself'))
  const to = personId === null ? null : await loadRunner(personId)
  if (to) mustHold(whyNotHand(course, { ...to, id: to._id }))
  await textMustPass(caller.openId, line)
  const offer: OfferDocument = {
    ...{ token: newToken(), toId: personId, toName: to?.name ?? null },
    ...{ line, at: now, until: wakingEnd(now, OFFER_MS) },
  }
  const isSame = (known: OfferDocument | null) => known?.toId === personId && known.line === line
  const passed = await changeRelay(course, (found) => {
    if (isSame(offerOf(found.relay, now)) && whyNotHold(found, caller) === null) return null
    mustHold(whyNotPass(found, caller, now))
    return { offer }
  })
  await tellOffered(passed, passed.relay?.offer ?? offer)
  return pageOf(passed, context)
}
