import { useRef } from 'react'
import type { TemplateKey } from '@contract/subscribe-templates'
import { askToTell } from './subscribe'

/** Asks at the first tap; a form that is sent again after an error does not ask again. */
export function useAskToTell(keys: readonly TemplateKey[]) {
  const asked = useRef(false)
  return async () => {
    if (asked.current) return
    asked.current = true
    // What he allowed is there before its first cause: the job that sends may run in between.
    await (
      await askToTell(keys)
    ).kept
  }
}
