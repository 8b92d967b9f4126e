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

/** What waits, oldest first. The phone's storage holds a copy for the next start: it may be full, so it is not what is worked from. */
let waiting: Kept[] | null = null
let sending: Promise<void> | null = null

const kept = () => (waiting ??= readStored<Kept[]>(STORED) ?? [])

function keep(next: Kept[]) {
  waiting = next
  store(STORED, next)
}

async function sendAll() {
  const stuck = new Set<Kept>()
  const nextOne = () => kept().find((each) => !stuck.has(each))
  for (let next = nextOne(); next; next = nextOne()) {
    const { action, input } = next
    try {
      await send(action, input)
    } catch (thrown) {
      const error = thrown instanceof AppError ? thrown.body : null
      // A fault over there may be this one's alone: it is tried another time and keeps none of the others.
      if (error?.kind === 'internal') {
        stuck.add(next)
        continue
      }
      // What is refused would be refused again.
      if (error && isRetryable(error)) return
    }
    const sent = next
    keep(kept().filter((each) => each !== sent))
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
  keep([...kept(), { action, input }].slice(-MOST))
  await sendKept()
}
