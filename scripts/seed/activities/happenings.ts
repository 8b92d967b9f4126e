import type { Answers, Question } from '../../../contract/values/questions'
import type { Happening, Participant } from './types'

const MINUTE_MS = 60_000

const words: Record<string, readonly string[]> = {
  到温方式: ['高铁 G7389', '飞机 MU5485', '自驾', '高铁 G7653', '飞机 CA1755'],
  车牌号: ['', '', '浙C·8K266', '', '陕A·6T118'],
}

function answerTo(question: Question, n: number): Answers[string] | undefined {
  switch (question.kind) {
    case 'choice':
      return [question.options[n % 5 === 4 ? 1 : 0]!]
    case 'agreement':
      return true
    case 'number':
      return question.min ?? 1
    case 'text':
      return words[question.label]?.[n % 5] || undefined
    default:
      return undefined
  }
}

export const answersOf = (questions: readonly Question[], n: number): Answers =>
  Object.fromEntries(
    questions.flatMap((question) => {
      const answer = answerTo(question, n)
      return answer === undefined ? [] : [[question.id, answer]]
    }),
  )

/** One after the other, more at the beginning than at the end. Two of three let their names be shown. */
export const signUpsOf = (
  who: readonly Participant[],
  questions: readonly Question[],
  from: number,
  every: number,
): Happening[] =>
  who.map((each, n) => ({
    kind: 'signUp',
    who: each,
    at: from + Math.round(every * n ** 1.2) * MINUTE_MS,
    listed: n % 3 !== 2,
    answers: answersOf(questions, n),
  }))

/** All but every so-manieth, in the half hour around the beginning. */
export const cameTo = (
  who: readonly Participant[],
  sessionId: string,
  startsAt: number,
  missingEvery: number,
): Happening[] =>
  who
    .filter((_, n) => n % missingEvery !== missingEvery - 1)
    .map((each, n) => ({
      kind: 'came',
      who: each,
      sessionId,
      at: startsAt - (25 - (n % 32)) * MINUTE_MS,
    }))

const good = [
  '政策讲得很透，回去就给会员传达',
  '几位会长谈治会的经验，比讲课还实在',
  '认识了好几家商会的秘书长，以后有事可以直接找人',
  '现场参观印象最深，家乡变化比想的大',
  '',
]
const better = ['时间可以再宽松一点', '希望多安排分组讨论', '课件能不能发一份', '', '']

/** Every second one tells what he thinks; most are content. */
export const feedbackOf = (who: readonly Participant[], from: number): Happening[] =>
  who
    .filter((_, n) => n % 2 === 0)
    .map((each, n) => ({
      kind: 'feedback',
      who: each,
      at: from + n * 7 * MINUTE_MS,
      stars: n % 9 === 8 ? 3 : n % 3 === 1 ? 4 : 5,
      good: good[n % 5]!,
      better: better[(n + 2) % 5]!,
    }))
