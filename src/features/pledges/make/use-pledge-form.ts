import Taro from '@tarojs/taro'
import { useRef, useState } from 'react'
import type { PledgeTerms, PledgeView } from '@contract/pledges'
import type { TemplateKey } from '@contract/subscribe-templates'
import { useAskToTell } from '@/lib/use-ask-to-tell'
import { useKeptForm } from '@/lib/drafts/use-kept-form'
import { useCommand } from '@/lib/use-command'
import { termsOf, type TermsWriting } from '../form/terms-writing'
import { belowTerms, problemsOf } from './problems'

export interface Sending {
  /** Under which the form is kept on the phone. */
  name: string
  initial: TermsWriting
  /** What WeChat may tell of it afterwards: asked at the tap that sends. */
  tells?: readonly TemplateKey[]
  send: (once: string, terms: PledgeTerms) => Promise<PledgeView>
  onDone: (pledge: PledgeView) => void
}

/** Once it is on the page. */
const toFirstProblem = () =>
  Taro.nextTick(
    () =>
      void Taro.pageScrollTo({ selector: '.field--wrong', offsetTop: -80, duration: 200 })?.catch(
        () => undefined,
      ),
  )

/** The form of a promise: read before it is confirmed, sent once, kept until it has got through. */
export function usePledgeForm({ name, initial, tells, send, onDone }: Sending) {
  const form = useKeptForm(`pledge-form/${name}`, () => initial)
  const { writing } = form
  const [problems, setProblems] = useState<Record<string, string>>({})
  const [confirming, setConfirming] = useState(false)
  const checked = useRef(false)

  const show = (found: Record<string, string>) => {
    checked.current = true
    setProblems(found)
    if (Object.keys(found).length === 0) return true
    setConfirming(false)
    toFirstProblem()
    return false
  }
  const change = (next: TermsWriting) => {
    form.change(next)
    if (checked.current) setProblems(problemsOf(next))
  }
  const ask = useAskToTell(tells ?? [])
  const { run, reset, pending, error } = useCommand(async () => {
    if (tells) await ask()
    const pledge = await send(form.once(), termsOf(writing))
    form.done()
    onDone(pledge)
  })
  return {
    writing,
    change,
    form,
    wrong: (field: string) => problems[field] ?? belowTerms(error?.fields ?? {})[field],
    problems: Object.keys(problems).length,
    tells,
    confirming,
    review: () => {
      reset()
      setConfirming(show(problemsOf(writing)))
    },
    back: () => setConfirming(false),
    send: () => void run(),
    pending,
    error,
  }
}
export type PledgeForm = ReturnType<typeof usePledgeForm>
