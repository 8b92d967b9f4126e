import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { ActivityPage } from '@contract/activities'
import { readAnswers, type Answer } from '@contract/values/questions'
import { api } from '@/lib/api'
import { bodyOf } from '@/lib/app-error'
import { useAskToTell } from '@/lib/use-ask-to-tell'
import { useCommand } from '@/lib/use-command'
import { answersOf, draftOf, problemsOf } from './draft'
import { anchorOf } from './question-field'
import { whatIsTold } from './what-happens'

const moveTo = (questionId: string) =>
  void Taro.pageScrollTo({ selector: `#${anchorOf(questionId)}`, duration: 200 })?.catch(() => undefined)

/** The form of an activity: what was filled in stays here whatever becomes of sending it. */
export function useForm(page: ActivityPage, onDone: (page: ActivityPage) => void) {
  const { id, questions, mine, remembered, chambers } = page
  const changing = mine !== null && mine.state !== 'out'
  const [draft, setDraft] = useState(() => draftOf(questions, mine?.answers ?? {}, remembered))
  const [chamberId, setChamberId] = useState(chambers[0]?.id ?? '')
  const [listed, setListed] = useState(mine?.listed ?? false)
  const [problems, setProblems] = useState<Record<string, string>>({})

  const show = (found: Record<string, string>) => {
    setProblems(found)
    const first = questions.find((question) => found[question.id])
    if (first) moveTo(first.id)
    return first !== undefined
  }
  const ask = useAskToTell(whatIsTold)
  const { run, pending, error, fields } = useCommand(async () => {
    const { answers, problems: found } = readAnswers(questions, answersOf(draft))
    if (show(found)) return
    if (!changing) await ask()
    try {
      onDone(
        changing
          ? await api.activities.changeAnswers({ id, answers, listed })
          : await api.activities.signUp({ id, chamberId, answers, listed }),
      )
    } catch (thrown) {
      show(problemsOf(bodyOf(thrown).fields ?? {}))
      throw thrown
    }
  })
  const answer = (questionId: string, value: Answer | undefined) => {
    setDraft((was) => ({ ...was, [questionId]: value }))
    setProblems(({ [questionId]: _solved, ...rest }) => rest)
  }
  return {
    changing,
    draft,
    answer,
    problems,
    chamberId,
    setChamberId,
    listed,
    setListed,
    send: () => void run(),
    pending,
    error,
    fields,
  }
}
