import type { Clock } from '../clock'
import type { Log } from '../platform'
import { nextRun, parseCron } from './cron'
import type { FunctionRunner } from './runner'

/** Between looks at the clock; a timer fires at most this late. */
const TICK_MS = 1000

/**
 * Fires the timer triggers of every function's config.json. Ticks lost while the machine slept are not made up for;
 * what lies between when the clock was moved on fires once.
 */
export class Scheduler {
  #timer: NodeJS.Timeout | null = null
  #from = 0
  #offsetMs = 0
  /** Told once: a look at the clock comes every second. */
  #lastComplaint = ''

  constructor(
    readonly functions: FunctionRunner,
    readonly log: Log,
    readonly clock: Clock,
  ) {}

  start(): void {
    this.stop()
    this.#from = this.clock.now()
    this.#offsetMs = this.clock.offsetMs
    this.#timer = setInterval(() => this.#tick(), TICK_MS)
    this.#timer.unref()
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer)
    this.#timer = null
  }

  #tick(): void {
    const { offsetMs } = this.clock
    const now = this.clock.now()
    const from = offsetMs > this.#offsetMs ? this.#from : Math.max(this.#from, now - 2 * TICK_MS)
    this.#from = now
    this.#offsetMs = offsetMs
    for (const { functionName, triggerName } of this.due(from, now)) {
      this.functions.fireTimer(functionName, triggerName).catch((error: unknown) => {
        this.log(`[${functionName}] timer ${triggerName} failed: ${String(error)}`)
      })
    }
  }

  /** Triggers with a moment after `from` and not after `to` (epoch ms). */
  due(from: number, to: number): { functionName: string; triggerName: string }[] {
    const found = []
    for (const functionName of this.functions.names()) {
      try {
        for (const { name, cron } of this.functions.config(functionName).triggers) {
          const next = nextRun(parseCron(cron), from)
          if (next !== null && next <= to) found.push({ functionName, triggerName: name })
        }
      } catch (error) {
        const complaint = `[${functionName}] its timers do not run: ${String(error)}`
        if (complaint !== this.#lastComplaint) this.log(complaint)
        this.#lastComplaint = complaint
      }
    }
    return found
  }
}
