import type { ActivityPage } from '../../contract/activities'
import type { ErrorKind, Reply } from '../../contract/errors'
import type { Guest } from './crowd'
import type { Call } from './hall-of'

export interface Standing {
  state: string
  position: number | null
}

export interface Storm {
  /** What each was told, tap by tap. */
  told: Map<string, Standing[]>
  /** Kinds of errors that somebody was told. */
  errors: ErrorKind[]
  /** Taps to which nobody answered, because the server was gone. */
  unanswered: number
  /** Why, in the words of Node and the emulator. */
  reasons: Set<string>
  ms: number
}

const shuffled = <T>(all: readonly T[]): T[] =>
  all
    .map((one) => [Math.random(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one)

/** Everybody taps at the same moment, so many times each; to whom nobody answers, he taps again once the server is back. */
export async function storm(
  call: Call,
  activityId: string,
  crowd: readonly Guest[],
  { taps, back }: { taps: number; back: () => Promise<void> },
): Promise<Storm> {
  const told = new Map<string, Standing[]>(crowd.map(({ personId }) => [personId, []]))
  const outcome: Storm = { told, errors: [], unanswered: 0, reasons: new Set(), ms: 0 }

  async function tap({ who, personId, chamberId }: Guest): Promise<void> {
    const input = { id: activityId, chamberId, answers: {} }
    for (;;) {
      try {
        const reply = (await call(who, 'activities.signUp', input)) as Reply<ActivityPage>
        if (!reply.ok) return void outcome.errors.push(reply.error.kind)
        const { state = 'nowhere', position = null } = reply.data.mine ?? {}
        return void told.get(personId)!.push({ state, position })
      } catch (error) {
        outcome.unanswered += 1
        outcome.reasons.add((error as Error).message.slice(0, 120))
        await back()
      }
    }
  }

  const started = performance.now()
  await Promise.all(shuffled(crowd.flatMap((guest) => Array.from({ length: taps }, () => guest))).map(tap))
  outcome.ms = performance.now() - started
  return outcome
}
