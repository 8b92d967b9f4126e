import { standingWords } from '@contract/activities'
import type { RollRow } from '@contract/activity-desk'
import type { Answer, Question } from '@contract/values/questions'
import { formatDate, formatDateTime, fromShanghai } from '@contract/values/time'

type Tone = 'quiet' | 'accent' | 'good' | 'wait'

/** Where somebody stands, as the office says it. */
export function standingOfRow({ standing, cancelReason }: Pick<RollRow, 'standing' | 'cancelReason'>): {
  words: string
  tone: Tone
} {
  const { state, reviewing, offerUntil } = standing
  if (cancelReason !== null && state !== 'out') return { words: '申请取消', tone: 'accent' }
  if (reviewing && state !== 'out') {
    return {
      words:
        state !== 'waiting'
          ? '待审核'
          : standing.position === null
            ? '待重新审核，不占名额'
            : `待审核，候补第 ${standing.position} 位`,
      tone: 'accent',
    }
  }
  if (state === 'offered') {
    return {
      words: offerUntil ? `待本人确认，到 ${formatDateTime(offerUntil)}` : '待本人确认',
      tone: 'wait',
    }
  }
  if (state === 'out') return { words: standingWords(standing), tone: 'quiet' }
  return { words: standingWords(standing), tone: state === 'waiting' ? 'wait' : 'good' }
}

/** An answer in words; a picture is in the exported table. */
export function answerInWords(question: Question, answer: Answer | undefined): string {
  if (answer === undefined || answer === '') return '没有填'
  if (question.kind === 'file') return '已上传'
  if (question.kind === 'agreement') return answer === true ? '已承诺' : '没有勾选'
  if (question.kind === 'number') return `${String(answer)}${question.unit}`
  if (question.kind === 'date') return formatDate(fromShanghai(String(answer)))
  return Array.isArray(answer) ? answer.join('、') : String(answer)
}
