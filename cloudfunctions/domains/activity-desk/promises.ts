import type { ActivityDraft, ActivitySession } from '@contract/activities'
import { errorBody, type ErrorBody } from '@contract/errors'
import type { Answers, Question } from '@contract/values/questions'
import { formatDateTime } from '@contract/values/time'
import type { ActivityContent, PublishedActivity } from '../activities/documents'

/** What people rely on, besides what was published. */
export interface Relied {
  now: number
  /** Somebody has a place or waits for one. */
  taken: boolean
  /** Marks per session. */
  came: Record<string, number>
  /** What everybody filled in. */
  answers: readonly Answers[]
  relayStarted: boolean
}

type Written = Omit<ActivityDraft, 'seats'>

function brokenTimes(was: PublishedActivity, draft: Written, { now }: Relied): ErrorBody | null {
  if (now < was.opensAt) return null
  const { opensAt, closesAt, cancelBy } = draft
  if (opensAt !== null && opensAt > now) return errorBody('activity.opens_later')
  if (closesAt !== null && closesAt < was.closesAt)
    return errorBody('activity.closes_earlier', { at: formatDateTime(was.closesAt) })
  if (cancelBy !== null && cancelBy < was.cancelBy)
    return errorBody('activity.cancel_by_earlier', { at: formatDateTime(was.cancelBy) })
  return null
}

function brokenSession(was: ActivitySession, is: ActivitySession | undefined, { now, came }: Relied) {
  const { title } = was
  const count = came[was.id] ?? 0
  if (count > 0 && !is) return errorBody('activity.session_attended', { title, count })
  if (count > 0 && is?.counts !== was.counts) return errorBody('activity.session_counted', { title, count })
  const moved = is && (is.startsAt !== was.startsAt || is.endsAt !== was.endsAt)
  if (moved && was.startsAt <= now && is.startsAt !== was.startsAt)
    return errorBody('activity.session_begun', { title })
  if (moved && is.endsAt <= now) return errorBody('activity.session_in_past', { title: is.title })
  return null
}

function brokenSessions(was: PublishedActivity, { sessions }: Written, relied: Relied): ErrorBody | null {
  const byId = new Map(sessions.map((session) => [session.id, session]))
  const known = new Set(was.sessions.map(({ id }) => id))
  const added = sessions.find(({ id, startsAt }) => !known.has(id) && startsAt <= relied.now)
  const broken = was.sessions.map((session) => brokenSession(session, byId.get(session.id), relied))
  return (
    broken.find(Boolean) ?? (added ? errorBody('activity.session_in_past', { title: added.title }) : null)
  )
}

function brokenQuestion(was: Question, is: Question | undefined, given: readonly Answers[]) {
  const answers = given.map((all) => all[was.id]).filter((answer) => answer !== undefined)
  if (answers.length === 0) return null
  const { label } = was
  if (is?.kind !== was.kind) return errorBody('activity.question_answered', { label, count: answers.length })
  if (is.kind !== 'choice' || was.kind !== 'choice') return null
  const gone = was.options.find((each) => !is.options.includes(each) && answers.flat().includes(each))
  return gone === undefined ? null : errorBody('activity.option_chosen', { label, option: gone })
}

function brokenQuestions(was: PublishedActivity, { questions }: Written, { answers }: Relied) {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const broken = was.questions.map((each) => brokenQuestion(each, byId.get(each.id), answers))
  return broken.find(Boolean) ?? null
}

function brokenCertificate(
  { certificate: was }: PublishedActivity,
  { certificate: is }: Written,
  { taken }: Relied,
) {
  if (!was || !taken) return null
  const harder = !is || is.atLeast > was.atLeast || is.hours < was.hours
  return harder ? errorBody('activity.certificate_harder') : null
}

/** Why what was published may not become this; null when nobody is let down. */
export function brokenPromise(was: PublishedActivity, draft: Written, relied: Relied): ErrorBody | null {
  return (
    brokenTimes(was, draft, relied) ??
    brokenSessions(was, draft, relied) ??
    brokenQuestions(was, draft, relied) ??
    brokenCertificate(was, draft, relied) ??
    (relied.relayStarted && was.relay && !draft.relay ? errorBody('activity.relay_started') : null)
  )
}

/** Questions that lose an answer or change what may be answered: only then answers have to be read. */
export const touchesAnswers = (was: Pick<ActivityContent, 'questions'>, draft: Written) =>
  was.questions.some((each) => {
    const is = draft.questions.find(({ id }) => id === each.id)
    if (is?.kind !== each.kind) return true
    return (
      is.kind === 'choice' &&
      each.kind === 'choice' &&
      each.options.some((option) => !is.options.includes(option))
    )
  })
