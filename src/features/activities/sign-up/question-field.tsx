import { View } from '@tarojs/components'
import { MAX_TEXT_ANSWER, type Answer, type Question } from '@contract/values/questions'
import { CheckRow } from '@/components/check-row'
import { Choices } from '@/components/choices'
import { DateField } from '@/components/date-field'
import { Field, FieldFrame, TextArea } from '@/components/field'
import { NumberField } from '@/components/number-field'
import { PictureQuestion } from './picture-question'

interface Props {
  question: Question
  answer: Answer | undefined
  error?: string
  onChange: (answer: Answer | undefined) => void
}

/** Where the page moves to when this answer is wrong. */
export const anchorOf = (questionId: string) => `question-${questionId}`

const text = (answer: Answer | undefined) => (typeof answer === 'string' ? answer : '')

/** 2—10 人: said before one is told that it is wrong. */
function boundsOf({ min, max, unit }: Extract<Question, { kind: 'number' }>) {
  if (min !== null && max !== null) return `${min}—${max}${unit && ` ${unit}`}`
  if (min !== null) return `不小于 ${min}${unit && ` ${unit}`}`
  if (max !== null) return `不大于 ${max}${unit && ` ${unit}`}`
  return unit ? `单位：${unit}` : undefined
}

function Input({ question, answer, error, onChange }: Props) {
  const label = question.required ? question.label : `${question.label}（可不填）`
  switch (question.kind) {
    case 'text':
      return (
        <TextArea
          label={label}
          max={MAX_TEXT_ANSWER}
          value={text(answer)}
          error={error}
          onChange={onChange}
        />
      )
    case 'phone':
      return (
        <Field
          label={label}
          type="number"
          placeholder="11 位手机号"
          value={text(answer)}
          error={error}
          onChange={onChange}
        />
      )
    case 'number':
      return (
        <NumberField
          label={label}
          hint={boundsOf(question)}
          value={typeof answer === 'number' ? answer : null}
          error={error}
          onChange={(value) => onChange(value ?? undefined)}
        />
      )
    case 'date':
      return <DateField label={label} value={text(answer)} error={error} onChange={onChange} />
    case 'file':
      return <PictureQuestion label={label} value={text(answer)} error={error} onChange={onChange} />
    case 'choice':
      return (
        <FieldFrame label={label} error={error} hint={question.multiple ? '可以选几项' : undefined}>
          <Choices
            label={label}
            multiple={question.multiple}
            options={question.options.map((value) => ({ value, label: value }))}
            chosen={Array.isArray(answer) ? answer : []}
            onChange={onChange}
          />
        </FieldFrame>
      )
    case 'agreement':
      return (
        <FieldFrame label={question.required ? '请确认' : '请确认（可不勾）'} error={error}>
          <CheckRow label={question.label} checked={answer === true} onChange={onChange} />
        </FieldFrame>
      )
  }
}

export const QuestionField = (props: Props) => (
  <View id={anchorOf(props.question.id)}>
    <Input {...props} />
  </View>
)
