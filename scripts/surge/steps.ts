import { signUp } from '../../cloudfunctions/domains/activities/sign-up'
import { contextOf, type Context } from '../../cloudfunctions/kernel/context'
import { bodyOf } from '../../cloudfunctions/kernel/errors'
import { callerOf } from '../../cloudfunctions/kernel/people'
import { openIdOf } from './crowd'
import type { Call } from './hall-of'

/** As many as a busy day's function instances. All 3,000 in one process would only wait for its sockets. */
const AT_ONCE = 64

let running = 0
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go))
  else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

type Step = (input: never, context: Context) => Promise<unknown>

/** The handlers themselves, through the SDK: sixty-four at once in the middle of them instead of a function's four. */
export const stepsOf =
  (handlers: Record<string, Step>): Call =>
  (who, action, input) =>
    inTurn(async () => {
      try {
        const context = contextOf(await callerOf(openIdOf(who)), Date.now())
        return { ok: true, data: await handlers[action]!(input as never, context) }
      } catch (error) {
        return { ok: false, error: bodyOf(error) }
      }
    })

export const throughSteps = stepsOf({ 'activities.signUp': signUp })
