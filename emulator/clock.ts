import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The time of this cloud: the machine's, moved by hand. Functions see it through `CLOCK_OFFSET_MS`, timers follow it. It stays
 * moved over a restart: what was written then would otherwise lie in the future.
 */
export class Clock {
  readonly #file: string | null
  #offsetMs = 0

  constructor(dir: string | null) {
    this.#file = dir === null ? null : join(dir, 'clock.json')
    if (this.#file === null || !existsSync(this.#file)) return
    this.#offsetMs = (JSON.parse(readFileSync(this.#file, 'utf8')) as { offsetMs: number }).offsetMs
  }

  get offsetMs(): number {
    return this.#offsetMs
  }

  /** Epoch ms. */
  now = (): number => Date.now() + this.#offsetMs

  /** So much ahead of the machine. */
  set(offsetMs: number): void {
    this.#offsetMs = offsetMs
    if (this.#file !== null) writeFileSync(this.#file, JSON.stringify({ offsetMs }))
  }

  /** What an invocation finds in its environment; nothing while the clock is right. */
  variables(): Record<string, string> {
    return this.#offsetMs === 0 ? {} : { CLOCK_OFFSET_MS: String(this.#offsetMs) }
  }
}
