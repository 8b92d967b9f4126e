import * as v from 'valibot'
import { date } from './date'
import { phone } from './phone'
import { id, line, optionalLine } from './text'

export const questionKinds = ['text', 'choice', 'number', 'date', 'phone', 'file', 'agreement'] as const
export type QuestionKind = (typeof questionKinds)[number]
export const questionKindNames: Record<QuestionKind, string> = {
  text: '文字',
  choice: '选择',
  number: '数字',
  date: '日期',
  phone: '手机号',
  file: '图片',
  agreement: '承诺',
}

export const MAX_QUESTIONS = 15
export const MAX_TEXT_ANSWER = 300

const asked = { id, label: line('问题', 60), required: v.boolean('请选择是否必填') }

/** One question of a form that the office puts together. */
export const question = v.variant('kind', [
  v.strictObject({ kind: v.literal('text'), ...asked }),
  v.strictObject({
    kind: v.literal('choice'),
    ...asked,
    options: v.pipe(
      v.array(line('选项', 30)),
      v.minLength(2, '请至少写两个选项'),
      v.maxLength(20, '选项最多 20 个'),
      v.check((options) => new Set(options).size === options.length, '选项有重复'),
    ),
    multiple: v.boolean('请选择单选或多选'),
  }),
  v.strictObject({
    kind: v.literal('number'),
    ...asked,
    min: v.nullable(v.pipe(v.number('请填写数字'), v.finite('请填写数字'))),
    max: v.nullable(v.pipe(v.number('请填写数字'), v.finite('请填写数字'))),
    unit: v.optional(optionalLine('单位', 6), ''),
  }),
  v.strictObject({ kind: v.literal('date'), ...asked }),
  v.strictObject({ kind: v.literal('phone'), ...asked }),
  v.strictObject({ kind: v.literal('file'), ...asked }),
  /** Must be ticked: 我已阅读并承诺…… */
  v.strictObject({ kind: v.literal('agreement'), ...asked }),
])
export type Question = v.InferOutput<typeof question>

export const questions = v.pipe(
  v.array(question),
  v.maxLength(MAX_QUESTIONS, `问题最多 ${MAX_QUESTIONS} 个`),
  v.check((all) => new Set(all.map((each) => each.id)).size === all.length, '问题的编号有重复'),
)

const byQuestion = v.record(
  id,
  v.union(
    [
      v.pipe(v.string(), v.maxLength(1000)),
      v.number(),
      v.boolean(),
      v.pipe(v.array(v.string()), v.maxLength(20)),
    ],
    '答案有误',
  ),
)

/** By question id: text, date, phone and file id as text; choice as a list; number as a number; agreement as true. */
export const answers = v.pipe(
  // A list would pass for a record of its indexes.
  v.custom<v.InferInput<typeof byQuestion>>((given) => !Array.isArray(given), '答案有误'),
  byQuestion,
  v.check((given) => Object.keys(given).length <= MAX_QUESTIONS, '答案太多'),
)
export type Answers = v.InferOutput<typeof answers>
export type Answer = Answers[string]

const isEmpty = (answer: Answer | undefined) =>
  answer === undefined || answer === '' || answer === false || (Array.isArray(answer) && answer.length === 0)

type Read = { value: Answer } | { problem: string }
const readBy = (schema: v.GenericSchema<unknown, string>, answer: Answer): Read => {
  const parsed = v.safeParse(schema, answer)
  return parsed.success ? { value: parsed.output } : { problem: parsed.issues[0].message }
}

function readNumber({ min, max, unit }: Extract<Question, { kind: 'number' }>, answer: Answer): Read {
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return { problem: '请填写数字' }
  if (min !== null && answer < min) return { problem: `不能小于 ${min}${unit}` }
  if (max !== null && answer > max) return { problem: `不能大于 ${max}${unit}` }
  return { value: answer }
}

function readChoice({ options, multiple }: Extract<Question, { kind: 'choice' }>, answer: Answer): Read {
  if (!Array.isArray(answer) || answer.some((each) => !options.includes(each)))
    return { problem: '请从选项中选择' }
  if (!multiple && answer.length > 1) return { problem: '只能选一项' }
  return { value: [...new Set(answer)] }
}

function readAnswer(asked: Question, answer: Answer): Read {
  switch (asked.kind) {
    case 'text':
      return readBy(
        v.pipe(
          v.string('请填写文字'),
          v.trim(),
          v.maxLength(MAX_TEXT_ANSWER, `不能超过 ${MAX_TEXT_ANSWER} 个字`),
        ),
        answer,
      )
    case 'date':
      return readBy(date, answer)
    case 'phone':
      return readBy(phone, answer)
    case 'file':
      return readBy(id, answer)
    case 'number':
      return readNumber(asked, answer)
    case 'choice':
      return readChoice(asked, answer)
    case 'agreement':
      return answer === true ? { value: true } : { problem: '请勾选' }
  }
}

/** The clean answers, and by question id what is wrong. Answers to questions that are not asked are left out. */
export function readAnswers(asked: readonly Question[], given: Answers) {
  const clean: Answers = {}
  const problems: Record<string, string> = {}
  for (const each of asked) {
    const answer = given[each.id]
    if (answer === undefined || isEmpty(answer)) {
      if (each.required) problems[each.id] = each.kind === 'agreement' ? '请勾选' : `请填写“${each.label}”`
      continue
    }
    const read = readAnswer(each, answer)
    if ('problem' in read) problems[each.id] = read.problem
    else clean[each.id] = read.value
  }
  return { answers: clean, problems }
}

/** As the office reads it, on the roll and in the sheet; '' where nothing was answered. */
export function answerInWords(asked: Question, answer: Answer | undefined): string {
  if (isEmpty(answer)) return ''
  if (Array.isArray(answer)) return answer.join('、')
  if (asked.kind === 'number') return `${String(answer)}${asked.unit}`
  if (asked.kind === 'file') return '已上传'
  return asked.kind === 'agreement' ? '已承诺' : String(answer)
}
