import type { ActivityPage } from '@contract/activities'
import { isFull, roomOnPage } from './words/seats'

export type StepKind =
  'signUp' | 'answerOffer' | 'fillIn' | 'showCode' | 'giveFeedback' | 'cancel' | 'askToCancel'

export interface Step {
  kind: StepKind
  /** What the button says. */
  label: string
  /** Why it cannot be pressed now. */
  why: string | null
}

const takesPart = ({ mine }: ActivityPage) => mine !== null && mine.state !== 'out'

function cameToTheLast({ sessions, mine }: ActivityPage) {
  const last = [...sessions].sort((a, b) => b.startsAt - a.startsAt)[0]
  return last !== undefined && mine?.came.includes(last.id) === true
}

function signUp(page: ActivityPage): Step {
  const room = roomOnPage(page)
  const queues = page.phase === 'open' && isFull(room) && room.waitlist
  const again = page.mine ? '重新报名' : '报名'
  return { kind: 'signUp', label: queues ? '候补报名' : again, why: page.can.signUp.why }
}

function leave({ can }: ActivityPage): Step {
  if (can.cancel.why === null) return { kind: 'cancel', label: '取消报名', why: null }
  return { kind: 'askToCancel', label: '申请取消', why: can.askToCancel.why }
}

/** The one thing to do with an activity now: the primary button at the foot of its page. Null when nothing is left to do. */
export function nextStep(page: ActivityPage): Step | null {
  const { mine, can, phase } = page
  if (phase === 'cancelled') return null
  if (!mine || !takesPart(page)) return signUp(page)
  if (mine.state === 'offered') return { kind: 'answerOffer', label: '确认名额', why: null }
  if (mine.answersMissing && can.changeAnswers.why === null)
    return { kind: 'fillIn', label: '补填报名信息', why: null }
  const wantsFeedback = can.giveFeedback.why === null && !mine.feedbackGiven
  if (can.checkIn.why === null && !(wantsFeedback && cameToTheLast(page)))
    return { kind: 'showCode', label: '出示签到码', why: null }
  if (wantsFeedback) return { kind: 'giveFeedback', label: '填写反馈', why: null }
  if (phase === 'ended')
    return mine.feedbackGiven ? null : { kind: 'giveFeedback', label: '填写反馈', why: can.giveFeedback.why }
  return leave(page)
}

/** What else he can do about his sign-up, beside the primary button. */
export function otherSteps(page: ActivityPage): Step[] {
  const { can, phase } = page
  if (!takesPart(page) || phase === 'cancelled') return []
  const first = nextStep(page)?.kind
  const steps: Step[] = []
  if (can.changeAnswers.why === null) steps.push({ kind: 'fillIn', label: '修改报名信息', why: null })
  // Whoever is offered a seat gives it up where he is asked about it.
  const mayLeave = can.cancel.why === null || can.askToCancel.why === null
  if (mayLeave && page.mine?.state !== 'offered') steps.push(leave(page))
  return steps.filter(({ kind }) => kind !== first)
}
