import type { Answer, Answers, Question } from '@contract/values/questions'

/** Answers while they are being given: anything may still be missing. By question id. */
export type Draft = Record<string, Answer | undefined>

/** What he answered here, or else what he answered to the same question last time. */
export function draftOf(questions: readonly Question[], given: Answers, remembered: Answers): Draft {
  return Object.fromEntries(
    questions.map((each): [string, Answer | undefined] => {
      const known = given[each.id] ?? (each.kind === 'agreement' ? undefined : remembered[each.id])
      return [each.id, fits(each, known) ? known : undefined]
    }),
  )
}

/** A question may have been changed since it was answered. */
function fits(asked: Question, answer: Answer | undefined) {
  switch (asked.kind) {
    case 'choice':
      return Array.isArray(answer) && answer.every((each) => asked.options.includes(each))
    case 'number':
      return typeof answer === 'number'
    case 'agreement':
      return typeof answer === 'boolean'
    default:
      return typeof answer === 'string'
  }
}

export function answersOf(draft: Draft): Answers {
  return Object.fromEntries(
    Object.entries(draft).filter((entry): entry is [string, Answer] => entry[1] !== undefined),
  )
}

/** `answers.q1` of the server's fields → `q1`. */
export function problemsOf(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([path]) => path.startsWith('answers.'))
      .map(([path, problem]) => [path.slice('answers.'.length), problem]),
  )
}
