import type { RollRow } from '@contract/activity-desk'
import { officeWords, type SignUpKind } from '@contract/sign-up-kinds'
import type { Answer, Question } from '@contract/values/questions'
import { formatDate, fromShanghai } from '@contract/values/time'

type Tone = 'quiet' | 'accent' | 'good' | 'wait'

const tones: Record<SignUpKind, Tone> = {
  ...{
    seated: 'good',
    reviewing: 'accent',
    asking: 'accent',
    offered: 'wait',
    waiting: 'wait',
    out: 'quiet',
  },
}

/** Where somebody stands, as the office says it. */
export const standingOfRow = ({ kind, standing }: Pick<RollRow, 'kind' | 'standing'>) => ({
  words: officeWords(kind, standing),
  tone: standing.state === 'out' ? tones.out : tones[kind],
})

/** An answer in words; a picture is in the exported table. */
export function answerInWords(question: Question, answer: Answer | undefined): string {
  if (answer === undefined || answer === '') return '没有填'
  if (question.kind === 'file') return '已上传'
  if (question.kind === 'agreement') return answer === true ? '已承诺' : '没有勾选'
  if (question.kind === 'number') return `${String(answer)}${question.unit}`
  if (question.kind === 'date') return formatDate(fromShanghai(String(answer)))
  return Array.isArray(answer) ? answer.join('、') : String(answer)
}
