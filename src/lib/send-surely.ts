import { AppError } from '@contract/errors'
import { isRetryable } from './app-error'
import { readStored, store } from './storage'
import { send } from './transport'

interface Kept {
  action: string
  input: unknown
}

const STORED = 'unsent'
/** More than that are of a phone that has been offline for long; the oldest go. */
const MOST = 50

const kept = () => readStored<Kept[]>(STORED) ?? []
let sending: Promise<void> | null = null

async function sendAll() {
  for (let next = kept()[0]; next; next = kept()[0]) {
    try {
      await send(next.action, next.input)
    } catch (thrown) {
      // What is refused would be refused again.
      if (thrown instanceof AppError && isRetryable(thrown.body)) return
    }
    store(STORED, kept().slice(1))
  }
}

/** Whatever did not get through last time. When the app is shown. */
export function sendKept() {
  if (kept().length === 0) return Promise.resolve()
  return (sending ??= sendAll().finally(() => (sending = null)))
}

/**
 * For what nobody waits for and may not be lost: WeChat may put the app to sleep at any moment after a card was forwarded.
 * Only for actions whose repetition changes nothing.
 */
export async function sendSurely(action: string, input: unknown) {
  store(STORED, [...kept(), { action, input }].slice(-MOST))
  await sendKept()
}
