import { readStored, store } from '@/lib/storage'
import type { TermsWriting } from '../form/terms-writing'

interface Kept {
  /** Kept with it: a form sent before the phone went off counts once. */
  once: string
  writing: TermsWriting
}

/** What somebody has begun to write survives a call, a full memory, a page left by mistake. */
export const keptWriting = (name: string) => {
  const at = `pledge-form/${name}`
  return {
    read: () => readStored<Kept>(at),
    keep: (kept: Kept) => store(at, kept),
    forget: () => store(at, null),
  }
}
