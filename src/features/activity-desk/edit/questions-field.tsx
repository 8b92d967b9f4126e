import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { MAX_QUESTIONS, type Question } from '@contract/values/questions'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import { aria } from '@/lib/aria'
import { QuestionSheet } from './question-sheet'
import { moved, newQuestion, questionInWords, toDraft, type QuestionDraft } from './questions'

interface Props {
  questions: Question[]
  error?: string
  onChange: (questions: Question[]) => void
}

function Move({ by, label, onTap }: { by: -1 | 1; label: string; onTap: () => void }) {
  return (
    <View className="question-row__move" onClick={onTap} {...aria({ role: 'button', label })}>
      <Icon name={by < 0 ? 'up' : 'down'} />
    </View>
  )
}

/** The form that people fill in when they sign up, in its order. */
export function QuestionsField({ questions, error, onChange }: Props) {
  const [open, setOpen] = useState<QuestionDraft | null>(null)
  const known = (id: string) => questions.some((each) => each.id === id)
  const put = (question: Question) => {
    onChange(
      known(question.id)
        ? questions.map((each) => (each.id === question.id ? question : each))
        : [...questions, question],
    )
    setOpen(null)
  }
  return (
    <View>
      <Text className="editor-hint">姓名、商会、职务会自动带上，不用再问。只问办活动用得着的。</Text>
      {questions.map((question, i) => (
        <View key={question.id} className="question-row">
          <View
            className="question-row__main"
            hoverClass="question-row__main--pressed"
            onClick={() => setOpen(toDraft(question))}
            {...aria({ role: 'button', label: `修改问题 ${i + 1}：${question.label}` })}
          >
            <Text className="question-row__label">{`${i + 1}. ${question.label}`}</Text>
            <Text className="editor-hint">{questionInWords(question)}</Text>
          </View>
          {i > 0 ? (
            <Move by={-1} label={`上移：${question.label}`} onTap={() => onChange(moved(questions, i, -1))} />
          ) : null}
          {i < questions.length - 1 ? (
            <Move by={1} label={`下移：${question.label}`} onTap={() => onChange(moved(questions, i, 1))} />
          ) : null}
        </View>
      ))}
      {error ? <Text className="editor-error">{error}</Text> : null}
      <View className="editor-buttons">
        <Button
          kind="plain"
          size="small"
          icon="add"
          disabled={questions.length >= MAX_QUESTIONS}
          reason={`问题最多 ${MAX_QUESTIONS} 个`}
          onTap={() => setOpen(newQuestion())}
        >
          添加问题
        </Button>
      </View>
      {open ? (
        <QuestionSheet
          start={open}
          isNew={!known(open.id)}
          onDone={put}
          onRemove={() => {
            onChange(questions.filter(({ id }) => id !== open.id))
            setOpen(null)
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </View>
  )
}
