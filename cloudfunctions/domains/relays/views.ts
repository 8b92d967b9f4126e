import type { Leg, RelayPage } from '@contract/relays'
import type { Context } from '../../kernel/context'
import type { LegDocument } from './documents'
import * as rules from './rules'

const toLeg = (leg: LegDocument, i: number): Leg => ({
  n: i + 1,
  theme: leg.theme,
  holderName: leg.name,
  chamberName: leg.chamberName,
  mentorName: leg.mentorName,
  since: leg.since,
  passedAt: leg.passedAt,
  line: leg.line,
})

function offerFor(course: rules.Course, { caller, now }: Context): RelayPage['offer'] {
  const offer = rules.offerOf(course.relay, now)
  if (!offer) return null
  const { toId, toName, line, until, token } = offer
  const isMine = rules.whyNotHold(course, caller) === null
  return { toName, line, until, token: isMine && toId === null ? token : null }
}

/** `token`: of the link by which the caller came. */
export function pageOf(course: rules.Course, context: Context, token?: string): RelayPage {
  const { activity, relay } = course
  const { caller, now } = context
  const isOffice = caller.roles.includes('editor') || caller.roles.includes('manager')
  const offer = rules.offerOf(relay, now)
  const whyNotAccept = rules.whyNotAccept(course, caller, token, now)
  return {
    activityId: activity._id,
    title: activity.title,
    themes: activity.relay?.themes ?? [],
    legs: relay?.legs.map(toLeg) ?? [],
    finished: relay?.finishedAt != null,
    offer: offerFor(course, context),
    can: {
      pass: rules.whyNotPass(course, caller, now) === null,
      accept: whyNotAccept === null,
      takeBack: offer !== null && rules.whyNotHold(course, caller) === null,
      start: isOffice && rules.whyNotStart(course) === null,
      pair: rules.whyNotPair(course, caller) === null,
      finish: isOffice && rules.whyNotFinish(course) === null,
    },
    whyNotAccept: whyNotAccept?.message ?? null,
  }
}
