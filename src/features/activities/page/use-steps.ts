import { useState } from 'react'
import type { ActivityPage } from '@contract/activities'
import type { StepKind } from '../next-step'
import { go, paths } from '../paths'

/** Which step is being taken in a sheet over the page; the others lead to pages of their own. */
export function useSteps(page: ActivityPage | undefined) {
  const [open, setOpen] = useState<StepKind | null>(null)
  const take = (kind: StepKind) => {
    if (!page) return
    const { id, questions } = page
    if (kind === 'fillIn' || (kind === 'signUp' && questions.length > 0)) return go(paths.signUp(id))
    if (kind === 'showCode') return go(paths.code(id))
    if (kind === 'giveFeedback') return go(paths.feedback(id))
    setOpen(kind)
  }
  return { open, take, close: () => setOpen(null) }
}
