import type { Input } from '@contract/action'
import { MAX_PARTICIPANTS, type activities, type ActivityPage } from '@contract/activities'
import type { ErrorCode } from '@contract/errors'
import { activityItems, type ActivityDocument } from '../../../cloudfunctions/domains/activities/documents'
import { ask } from '../../../cloudfunctions/domains/activities/seats/ask'
import { seatSheets, type AskWish } from '../../../cloudfunctions/domains/activities/seats/documents'
import { packPlace } from '../../../cloudfunctions/domains/activities/seats/pack'
import { profiles } from '../../../cloudfunctions/domains/young/documents'
import type { House } from '../house'
import { onRoster } from '../members'
import { DAY_MS, HOUR_MS, type Over } from './make-activity'

type Gate = keyof ActivityPage['can']
type Act = keyof typeof activities

/** What is there, what happened before, and what is then refused. `gate`: the button that says so beforehand. */
export interface Case {
  with?: Over
  before?: (activity: ActivityDocument) => Promise<unknown>
  who?: string
  act: Act
  input?: object
  gate?: Gate
}

/** Every refusal of sign-up and what follows it, with the ways to come to it. */
export function refusalCases(house: () => House): Partial<Record<ErrorCode, Case[]>> {
  const form = (over: Partial<Input<typeof activities.signUp>> = {}) => ({
    chamberId: 'c_xian',
    answers: {},
    ...over,
  })
  const me = () => house().personId('member')
  const anyone = { roles: [], chamberIds: [], birthBands: [], endorsedOnly: false }
  const signUp =
    (who = 'member') =>
    ({ _id: id }: ActivityDocument) =>
      house().get(who, 'activities.signUp', { id, ...form() })
  const asked = (wish: (participantId: string) => AskWish) => async (activity: ActivityDocument) => {
    await signUp()(activity)
    await ask(activity._id, wish(me()), house().now())
  }
  const then = (first: NonNullable<Case['before']>, later: number) => async (activity: ActivityDocument) => {
    await first(activity)
    house().passTime(later)
  }
  const others = (participantIds: string[]) => ({ chamberId: 'c_xian', participantIds })
  const question = { kind: 'text' as const, id: 'q1', label: '饮食', required: true }

  /** As many as a sheet holds, written into it; what a real one has besides comes off again. */
  async function fillSheet({ _id }: ActivityDocument) {
    const place = {
      chamberId: 'c_wuxi',
      state: 'waiting' as const,
      reviewing: false,
      listed: false,
      came: {},
    }
    const people = Array.from({ length: MAX_PARTICIPANTS }, (_, i) => [
      `p_${i}`,
      packPlace({ ...place, seq: i + 1, at: 1 }),
    ])
    await seatSheets.update({ _id }, { people: Object.fromEntries(people) as Record<string, string> })
  }

  const offered = async (activity: ActivityDocument) => {
    await signUp('young')(activity)
    await signUp()(activity)
    await house().get('young', 'activities.cancel', { id: activity._id })
  }
  const one = { plan: { capacity: 1 } }
  const both = { who: 'secretary', act: 'signUpOthers' as const }

  return {
    'activity.not_found': [{ act: 'signUp', input: { id: 'ac_none', ...form() } }],
    'member.not_in_chamber': [{ act: 'signUp', input: form({ chamberId: 'c_wuxi' }) }],
    'chamber.not_yours': [
      { who: 'secretary', act: 'candidates', input: { chamberId: 'c_wuxi' } },
      { who: 'secretary', act: 'readChain', input: { chamberId: 'c_wuxi', text: '1. 郑海川' } },
      { ...both, input: { ...others(['p_1']), chamberId: 'c_wuxi' } },
    ],
    'activity.cancelled': [
      { with: { status: 'cancelled' }, act: 'signUp', input: form(), gate: 'signUp' },
      {
        with: { status: 'cancelled' },
        who: 'secretary',
        act: 'signUpOthers',
        input: others(['p_1']),
        gate: 'signUpOthers',
      },
      { with: { status: 'cancelled' }, who: 'editor', act: 'signUpOthers', input: others(['p_1']) },
      {
        before: async (activity) => {
          await signUp()(activity)
          await activityItems.update({ _id: activity._id }, { status: 'cancelled' })
        },
        act: 'cancel',
        gate: 'cancel',
      },
    ],
    'activity.not_open_yet': [
      { with: { opensAt: Date.now() + DAY_MS }, act: 'signUp', input: form(), gate: 'signUp' },
      { with: { opensAt: Date.now() + DAY_MS }, ...both, input: others(['p_1']), gate: 'signUpOthers' },
    ],
    'activity.closed': [
      { before: then(async () => null, 9 * DAY_MS), act: 'signUp', input: form(), gate: 'signUp' },
      { before: then(async () => null, 9 * DAY_MS), ...both, input: others(['p_1']), gate: 'signUpOthers' },
    ],
    'activity.over': [
      {
        before: then(async () => null, 13 * DAY_MS),
        who: 'editor',
        act: 'signUpOthers',
        input: others(['p_1']),
      },
      { before: then(signUp(), 13 * DAY_MS), act: 'cancel', gate: 'cancel' },
      {
        before: then(signUp(), 13 * DAY_MS),
        act: 'askToCancel',
        input: { reason: '有事' },
        gate: 'askToCancel',
      },
    ],
    'activity.started': [
      {
        before: then(signUp(), 10.1 * DAY_MS),
        act: 'changeAnswers',
        input: { answers: {}, listed: true },
        gate: 'changeAnswers',
      },
    ],
    'activity.role_unfit': [
      {
        with: { who: { ...anyone, roles: ['president', 'young'] } },
        act: 'signUp',
        input: form(),
        gate: 'signUp',
      },
    ],
    'activity.chamber_unfit': [
      { with: { who: { ...anyone, chamberIds: ['c_wuxi'] } }, act: 'signUp', input: form(), gate: 'signUp' },
    ],
    'activity.birth_band_unknown': [
      { with: { who: { ...anyone, birthBands: ['1985'] } }, act: 'signUp', input: form(), gate: 'signUp' },
    ],
    'activity.birth_band_unfit': [
      {
        with: { who: { ...anyone, birthBands: ['1985', '1990'] } },
        before: () =>
          profiles.put({
            ...{ _id: me(), name: '', chamberId: 'c_xian', chamberName: '', industry: '', birthBand: '1975' },
            ...{ skills: [], mentor: '', endorsements: 0, updatedAt: 1, terms: [], rank: '' },
          }),
        ...{ act: 'signUp', input: form(), gate: 'signUp' },
      },
    ],
    'activity.endorsement_needed': [
      { with: { who: { ...anyone, endorsedOnly: true } }, act: 'signUp', input: form(), gate: 'signUp' },
    ],
    'activity.answers_wrong': [
      { with: { questions: [question] }, act: 'signUp', input: form() },
      {
        with: { questions: [{ ...question, kind: 'file' }] },
        act: 'signUp',
        input: form({ answers: { q1: 'f_none' } }),
      },
      {
        with: { questions: [{ ...question, required: false }] },
        before: signUp(),
        act: 'changeAnswers',
        input: { answers: { q1: 5 }, listed: false },
      },
    ],
    'activity.full': [
      {
        with: { plan: { capacity: 1, waitlist: false } },
        before: signUp('young'),
        act: 'signUp',
        input: form(),
        gate: 'signUp',
      },
    ],
    'activity.not_enough_seats': [
      {
        with: { plan: { capacity: 1, waitlist: false } },
        before: () =>
          Promise.all([
            onRoster('13700000001', { name: '甲' }, 'r_1'),
            onRoster('13700000002', { name: '乙' }, 'r_2'),
          ]),
        ...both,
        input: others(['r_1', 'r_2']),
      },
    ],
    'activity.too_many_people': [{ before: fillSheet, act: 'signUp', input: form() }],
    'activity.removed': [
      {
        before: asked((participantId) => ({ kind: 'remove', participantId })),
        act: 'signUp',
        input: form(),
        gate: 'signUp',
      },
    ],
    'activity.not_signed_up': [
      { act: 'cancel', gate: 'cancel' },
      { act: 'askToCancel', input: { reason: '有事' }, gate: 'askToCancel' },
      { act: 'changeAnswers', input: { answers: {}, listed: true }, gate: 'changeAnswers' },
      { act: 'answerOffer', input: { accept: true } },
      { act: 'giveFeedback', input: { stars: 5 }, gate: 'giveFeedback' },
    ],
    'activity.cancel_too_late': [{ before: then(signUp(), 7.5 * DAY_MS), act: 'cancel', gate: 'cancel' }],
    'activity.cancel_by_yourself': [
      { before: signUp(), act: 'askToCancel', input: { reason: '有事' }, gate: 'askToCancel' },
    ],
    'activity.cancel_asked': [
      {
        before: async (activity) => {
          await then(signUp(), 7.5 * DAY_MS)(activity)
          await house().get('member', 'activities.askToCancel', { id: activity._id, reason: '有事' })
        },
        ...{ act: 'askToCancel', input: { reason: '有事' }, gate: 'askToCancel' },
      },
    ],
    'activity.came_already': [
      {
        before: asked((participantId) => ({
          kind: 'came',
          marks: [{ participantId, sessionId: 's1', at: 1, came: true }],
        })),
        ...{ act: 'cancel', gate: 'cancel' },
      },
    ],
    'activity.no_offer': [
      {
        with: one,
        before: async (activity) => {
          await signUp('young')(activity)
          await signUp()(activity)
        },
        act: 'answerOffer',
        input: { accept: true },
      },
    ],
    'activity.offer_lapsed': [
      {
        with: { plan: { capacity: 1, offerHours: 2 } },
        before: then(offered, 3 * HOUR_MS),
        act: 'answerOffer',
        input: { accept: true },
      },
      {
        with: { plan: { capacity: 1, offerHours: 2 } },
        before: then(offered, 3 * HOUR_MS),
        act: 'answerOffer',
        input: { accept: false },
      },
    ],
    'activity.candidate_unknown': [{ ...both, input: others(['p_stranger']) }],
    'activity.candidate_unfit': [
      {
        with: { who: { ...anyone, roles: ['young'] } },
        before: () => onRoster('13700000001', { name: '甲' }, 'r_1'),
        ...both,
        input: others(['r_1']),
      },
    ],
    'activity.companions_hidden': [
      { act: 'companions' },
      {
        with: one,
        before: async (activity) => {
          await signUp('young')(activity)
          await signUp()(activity)
        },
        act: 'companions',
      },
    ],
    'activity.feedback_too_early': [
      { before: signUp(), act: 'giveFeedback', input: { stars: 5 }, gate: 'giveFeedback' },
    ],
    'activity.not_there': [
      { before: then(signUp(), 12 * DAY_MS), act: 'giveFeedback', input: { stars: 5 }, gate: 'giveFeedback' },
    ],
  }
}
