import { View } from '@tarojs/components'
import { useState } from 'react'
import { question, questionKindNames, questionKinds, type Question } from '@contract/values/questions'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { CheckRow } from '@/components/check-row'
import { Chips } from '@/components/chips'
import { Field, FieldFrame, TextArea } from '@/components/field'
import { NumberField } from '@/components/number-field'
import { Sheet } from '@/components/sheet'
import { problemsIn } from './fields-of'
import { toQuestion, usual, type QuestionDraft } from './questions'

const kinds = questionKinds.map((value) => ({ value, label: questionKindNames[value] }))
const usualOptions = usual.map(({ name }) => ({ value: name, label: name }))

const hints: Partial<Record<QuestionDraft['kind'], string>> = {
  file: '报名的人传一张图片，例如照片、回执',
  agreement: '报名的人要打勾，例如：我已阅读并承诺……',
  phone: '11 位手机号，例如紧急联系人；自己的手机号不用问',
}

interface Props {
  start: QuestionDraft
  isNew: boolean
  onDone: (question: Question) => void
  onRemove: () => void
  onClose: () => void
}

type PartProps = {
  draft: QuestionDraft
  shown: Record<string, string>
  change: (part: Partial<QuestionDraft>) => void
}

function ChoiceParts({ draft, shown, change }: PartProps) {
  return (
    <>
      <TextArea
        label="选项（一行一个）"
        value={draft.options}
        error={shown.options ?? Object.entries(shown).find(([path]) => path.startsWith('options.'))?.[1]}
        onChange={(options) => change({ options })}
      />
      <CheckRow label="可以选几项" checked={draft.multiple} onChange={(multiple) => change({ multiple })} />
    </>
  )
}

function NumberParts({ draft, shown, change }: PartProps) {
  return (
    <View className="editor-row">
      <NumberField
        label="最小（可不填）"
        value={draft.min}
        error={shown.min}
        onChange={(min) => change({ min })}
      />
      <NumberField
        label="最大（可不填）"
        value={draft.max}
        error={shown.max}
        onChange={(max) => change({ max })}
      />
      <Field
        label="单位（可不填）"
        value={draft.unit}
        error={shown.unit}
        onChange={(unit) => change({ unit })}
      />
    </View>
  )
}

/** One question of the form; it enters the form only when it is whole. */
export function QuestionSheet({ start, isNew, onDone, onRemove, onClose }: Props) {
  const [draft, setDraft] = useState(start)
  const [tried, setTried] = useState(false)
  const asked = toQuestion(draft)
  const wrong = problemsIn(question, asked)
  const shown = tried ? wrong : {}
  const change = (part: Partial<QuestionDraft>) => setDraft((was) => ({ ...was, ...part }))
  const done = () => {
    setTried(true)
    if (Object.keys(wrong).length === 0) onDone(asked)
  }
  return (
    <Sheet open title={isNew ? '添加问题' : '修改问题'} onClose={onClose}>
      {isNew ? (
        <FieldFrame label="常用的">
          <Chips
            label="常用的"
            layout="wrap"
            options={usualOptions}
            value={usual.find((each) => each.draft.label === draft.label)?.name ?? ''}
            onChange={(name) => change(usual.find((each) => each.name === name)?.draft ?? {})}
          />
        </FieldFrame>
      ) : null}
      <Field
        label="问题"
        max={60}
        placeholder="例如：是否需要住宿"
        value={draft.label}
        error={shown.label}
        onChange={(label) => change({ label })}
      />
      <FieldFrame label="怎样回答" hint={hints[draft.kind]}>
        <Chips
          label="怎样回答"
          layout="wrap"
          options={kinds}
          value={draft.kind}
          onChange={(kind) => change({ kind, ...(kind === 'agreement' && { required: true }) })}
        />
      </FieldFrame>
      {draft.kind === 'choice' ? <ChoiceParts draft={draft} shown={shown} change={change} /> : null}
      {draft.kind === 'number' ? <NumberParts draft={draft} shown={shown} change={change} /> : null}
      <CheckRow label="必填" checked={draft.required} onChange={(required) => change({ required })} />
      <ButtonRow>
        <Button onTap={done}>{isNew ? '添加' : '改好了'}</Button>
        {isNew ? null : (
          <Button kind="danger" icon="delete" onTap={onRemove}>
            删除问题
          </Button>
        )}
      </ButtonRow>
    </Sheet>
  )
}
