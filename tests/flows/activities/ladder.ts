import type { ActionName } from '@contract/index'
import { writeCode } from '@contract/values/rotating-code'
import type { ActivityDocument } from '../../../cloudfunctions/domains/activities/documents'
import type { House } from '../house'
import { onRoster, verified } from '../members'
import { activityDraft, saveDraft } from './drafting'
import { fillSeats } from './fill-seats'
import { DAY_MS, HOUR_MS, makeActivity, session } from './make-activity'

type Asked = [ActionName, unknown]
type Over = Parameters<typeof makeActivity>[1]

/** Activities in every state that one of the actions needs. */
async function furnishActivities(house: House) {
  const now = house.now()
  const [member, young] = [house.personId('member'), house.personId('young')]
  const seat = (activity: ActivityDocument, ...participantIds: string[]) =>
    fillSeats(
      activity,
      participantIds.map((participantId) => ({ participantId, name: '某人' })),
      now,
    )
  const make = async (over: Over, ...who: string[]) => {
    const activity = await makeActivity(now, over)
    if (who.length > 0) await seat(activity, ...who)
    return activity._id
  }
  const running = [session('s1', now - HOUR_MS)]
  const over = [session('s1', now - 2 * DAY_MS)]
  const certificate = { name: '结业证书', hours: 0, atLeast: 1 }
  const made = {
    open: await make({ plan: { capacity: 9 } }),
    late: await make({ cancelBy: now - 1 }, member, young),
    line: await make({ plan: { capacity: 1 } }, 'r_president', young),
    review: await make({ plan: { capacity: 9, review: true } }, member, young),
    running: await make({ sessions: running }, member, young),
    over: await make({ sessions: over, certificate }, member),
  }
  const marks = [{ participantId: member, sessionId: 's1', at: now, came: true }]
  await house.get('editor', 'checkIn.merge', { activityId: made.over, marks })
  await house.get('editor', 'certificates.issue', { activityId: made.over })
  await house.get('young', 'activities.askToCancel', { id: made.late, reason: '出差' })
  await house.get('editor', 'activityDesk.remove', {
    id: made.line,
    participantId: 'r_president',
    reason: '请假',
  })
  await onRoster('13700000091', { name: '代报甲' }, 'r_entered')
  await onRoster('13700000092', { name: '代报乙' }, 'r_replaced')
  const offers = await make({ plan: { capacity: 1 } }, young)
  const named = { chamberId: 'c_xian', participantIds: ['r_entered'] }
  await house.get('editor', 'activities.signUpOthers', { id: offers, ...named })
  await house.get('young', 'activities.cancel', { id: offers })
  return { ...made, offers, now, member, young }
}

type Made = Awaited<ReturnType<typeof furnishActivities>>

const members = ({ open, offers, late, line, over, running }: Made): Asked[] => [
  ['activities.list', {}],
  ['activities.signUp', { id: open, chamberId: 'c_xian', answers: {}, listed: true }],
  ['activities.mine', {}],
  ['activities.show', { id: open }],
  ['activities.changeAnswers', { id: open, answers: {}, listed: true }],
  ['activities.companions', { id: running }],
  ['activities.candidates', { id: running, chamberId: 'c_xian' }],
  ['activities.readChain', { id: open, chamberId: 'c_xian', text: '1. 还没来' }],
  ['activities.signUpOthers', { id: open, chamberId: 'c_xian', participantIds: ['r_listed'] }],
  ['activities.entered', { id: offers, chamberId: 'c_xian' }],
  ['activities.answerForOther', { id: offers, participantId: 'r_entered', accept: true }],
  ['activities.replaceOther', { id: offers, participantId: 'r_entered', byParticipantId: 'r_replaced' }],
  ['activities.withdrawOther', { id: offers, participantId: 'r_replaced' }],
  ['activities.askToCancel', { id: late, reason: '出差' }],
  ['activities.answerOffer', { id: line, accept: true }],
  ['activities.giveFeedback', { id: over, stars: 5, good: '好' }],
  ['activities.cancel', { id: open }],
]

async function theDay(house: House, { running, over, now, member }: Made): Promise<Asked[]> {
  const { secret } = await house.get('editor', 'checkIn.venueCode', { activityId: running, sessionId: 's1' })
  const [certificate] = (await house.get('member', 'certificates.mine', {})).items
  const { code } = certificate!
  const marks = [{ participantId: member, sessionId: 's1', at: now, came: true }]
  return [
    ['checkIn.myCode', { activityId: running }],
    ['checkIn.day', { activityId: running }],
    ['checkIn.venueCode', { activityId: running, sessionId: 's1' }],
    ['checkIn.atVenue', { code: writeCode('V', running, 's1', secret, now) }],
    ['checkIn.merge', { activityId: running, marks }],
    ['certificates.mine', {}],
    ['certificates.verify', { code }],
    ['certificates.issue', { activityId: over }],
    ['certificates.exportIssued', { activityId: over }],
    ['certificates.revoke', { code, reason: '误发' }],
  ]
}

/** The young merchant holds one baton, is offered another by name, and has the link to a third. */
async function relays(house: House, { now, young }: Made): Promise<Asked[]> {
  await onRoster(house.phone('runner'), { post: 'young', name: '接棒人' })
  await verified(house, 'runner')
  const runner = house.personId('runner')
  const chain = async (personId: string) => {
    const { _id: activityId } = await makeActivity(now, { relay: { themes: ['启程'] } })
    await house.get('editor', 'relays.start', { activityId, personId })
    return activityId
  }
  const [held, named, grouped] = [await chain(young), await chain(runner), await chain(runner)]
  const { _id: idle } = await makeActivity(now, { relay: { themes: [] } })
  const line = '愿薪火相传'
  await house.get('runner', 'relays.pass', { activityId: named, personId: young, line })
  const { offer } = await house.get('runner', 'relays.pass', { activityId: grouped, personId: null, line })
  return [
    ['relays.show', { activityId: grouped, token: offer!.token! }],
    ['relays.runners', { activityId: held, query: '接棒' }],
    ['relays.start', { activityId: idle, personId: runner }],
    ['relays.accept', { activityId: grouped, token: offer!.token! }],
    ['relays.decline', { activityId: named }],
    ['relays.pair', { activityId: held, mentorName: '郑老' }],
    ['relays.pass', { activityId: held, personId: runner, line }],
    ['relays.takeBack', { activityId: held }],
    ['relays.finish', { activityId: held, line }],
  ]
}

async function theDesk(house: House, made: Made): Promise<Asked[]> {
  const { open, late, review, over, now, member, young } = made
  const [draft, ready, spare] = [await saveDraft(house), await saveDraft(house), await saveDraft(house)]
  const out = await saveDraft(house)
  const published = await house.get('editor', 'activityDesk.publish', { id: out.id, rev: out.rev })
  const { rev } = published
  const changed = { ...published.draft, contact: '0577-88960001' }
  return [
    ['activityDesk.list', {}],
    ['activityDesk.edit', { id: open }],
    ['activityDesk.save', { id: draft.id, rev: draft.rev, draft: activityDraft(now) }],
    ['activityDesk.copy', { id: open }],
    ['activityDesk.preview', { id: draft.id }],
    ['activityDesk.publish', { id: ready.id, rev: ready.rev }],
    ['activityDesk.change', { id: out.id, rev, draft: changed, note: '改了电话' }],
    ['activityDesk.postpone', { id: out.id, rev: rev + 1, startsAt: now + 12 * DAY_MS, reason: '台风' }],
    ['activityDesk.setSeats', { id: out.id, plan: { ...changed.seats, capacity: 20 } }],
    ['activityDesk.setPhotos', { id: over, photoIds: [] }],
    ['activityDesk.roll', { id: late }],
    ['activityDesk.roll', { id: review, query: '某' }],
    ['activityDesk.review', { id: review, participantId: member, approve: true }],
    ['activityDesk.decideCancel', { id: late, participantId: young, agree: false, note: '名单已报' }],
    ['activityDesk.unanswerable', {}],
    ['activityDesk.revealPhone', { id: late, participantId: member }],
    ['activityDesk.remove', { id: review, participantId: young, reason: '重复' }],
    ['activityDesk.exportRoll', { id: late }],
    ['activityDesk.printBadges', { id: late }],
    ['activityDesk.printSignInSheet', { id: late }],
    ['activityDesk.feedback', { id: over }],
    ['activityDesk.writeSummary', { id: over }],
    ['activityDesk.figures', { year: 2026 }],
    ['activityDesk.exportFigures', { year: 2026 }],
    ['activityDesk.discard', { id: spare.id }],
    ['activityDesk.cancel', { id: out.id, rev: rev + 2, reason: '台风' }],
  ]
}

/** What everybody asks about activities, in an order in which each answers somebody. */
export async function activityLadder(house: House): Promise<Asked[]> {
  const made = await furnishActivities(house)
  return [
    ...members(made),
    ...(await theDay(house, made)),
    ...(await relays(house, made)),
    ...(await theDesk(house, made)),
  ]
}
