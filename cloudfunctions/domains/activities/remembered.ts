import type { Answers, Question } from '@contract/values/questions'
import { command } from '../../kernel/database'
import { activityItems, signUps } from './documents'

/** Sign-ups to look back on. */
const LOOK_BACK = 10

/** A promise is made anew each time, and a picture belongs to what it was brought for. */
const isKept = ({ kind }: Question) => kind !== 'agreement' && kind !== 'file'
const wordsOf = ({ kind, label }: Question) => `${kind}/${label}`

/** A choice that is not offered any more is no answer. */
function fits(question: Question, answer: Answers[string]) {
  if (question.kind !== 'choice') return true
  const chosen = Array.isArray(answer) ? answer : []
  return chosen.every((each) => question.options.includes(each))
}

/** What this person answered last time to questions with the same words. */
export async function rememberedFor(asked: readonly Question[], ids: readonly string[]): Promise<Answers> {
  const questions = asked.filter(isKept)
  if (questions.length === 0 || ids.length === 0) return {}
  const latest = await signUps.find({
    where: { participantId: command().in([...ids]) },
    order: ['rank', 'desc'],
    ...{ limit: LOOK_BACK, fields: ['activityId', 'answers'] },
  })
  const activityIds = [...new Set(latest.map(({ activityId }) => activityId))]
  if (activityIds.length === 0) return {}
  const where = { _id: command().in(activityIds) }
  const earlier = await activityItems.find({ where, limit: LOOK_BACK, fields: ['questions'] })
  const questionsOf = new Map(earlier.map((activity) => [activity._id, activity.questions]))
  const known = new Map<string, Answers[string]>()
  for (const { activityId, answers } of latest) {
    for (const question of questionsOf.get(activityId) ?? []) {
      const [words, answer] = [wordsOf(question), answers[question.id]]
      if (answer !== undefined && !known.has(words)) known.set(words, answer)
    }
  }
  const remembered = questions.flatMap((question) => {
    const answer = known.get(wordsOf(question))
    return answer !== undefined && fits(question, answer) ? [[question.id, answer] as const] : []
  })
  return Object.fromEntries(remembered)
}
