import { questionKindNames, type Question, type QuestionKind } from '@contract/values/questions'
import { newId } from './sessions'

/** What a question sheet holds while it is open: the parts of all kinds, options as text. */
export interface QuestionDraft {
  id: string
  kind: QuestionKind
  label: string
  required: boolean
  options: string
  multiple: boolean
  min: number | null
  max: number | null
  unit: string
}

export const newQuestion = (): QuestionDraft => ({
  id: newId('q'),
  kind: 'text',
  label: '',
  required: false,
  options: '',
  multiple: false,
  min: null,
  max: null,
  unit: '',
})

export const toDraft = (question: Question): QuestionDraft => ({
  ...newQuestion(),
  ...question,
  options: question.kind === 'choice' ? question.options.join('\n') : '',
})

export function toQuestion({ options, multiple, min, max, unit, kind, ...asked }: QuestionDraft): Question {
  const label = asked.label.trim()
  const base = { ...asked, label }
  switch (kind) {
    case 'choice': {
      const lines = options
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
      return { ...base, kind, options: lines, multiple }
    }
    case 'number':
      return { ...base, kind, min, max, unit }
    default:
      return { ...base, kind }
  }
}

/** 选择（多选） · 必填 */
export function questionInWords(question: Question) {
  const kind = questionKindNames[question.kind]
  const more =
    question.kind === 'choice'
      ? `（${question.multiple ? '多选' : '单选'}，${question.options.length} 项）`
      : question.kind === 'number' && question.unit
        ? `（${question.unit}）`
        : ''
  return `${kind}${more} · ${question.required ? '必填' : '可不填'}`
}

const asked = (part: Partial<QuestionDraft>): Omit<QuestionDraft, 'id'> => {
  const { id: _, ...rest } = newQuestion()
  return { ...rest, ...part }
}

/** What nearly every class asks. Nothing that the office does not need on the day. */
export const usual: readonly { name: string; draft: Omit<QuestionDraft, 'id'> }[] = [
  {
    name: '住宿',
    draft: asked({ kind: 'choice', label: '住宿安排', required: true, options: '单人间\n双人间\n不住宿' }),
  },
  {
    name: '饮食',
    draft: asked({ kind: 'choice', label: '饮食', options: '无忌口\n素食\n清真\n其他（请联系会务）' }),
  },
  { name: '到达日期', draft: asked({ kind: 'date', label: '到达日期' }) },
  { name: '车次航班', draft: asked({ kind: 'text', label: '到达车次或航班' }) },
  { name: '随行人数', draft: asked({ kind: 'number', label: '随行人数', min: 0, max: 5, unit: '人' }) },
  {
    name: '全程参加',
    draft: asked({ kind: 'agreement', label: '我承诺全程参加，不迟到、不早退', required: true }),
  },
]

/** One place up or down. */
export function moved<T>(items: readonly T[], from: number, by: -1 | 1): T[] {
  const to = from + by
  const next = [...items]
  const [item] = next.splice(from, 1)
  if (item === undefined || to < 0 || to > next.length) return [...items]
  next.splice(to, 0, item)
  return next
}
