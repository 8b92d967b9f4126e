import { randomBytes } from 'node:crypto'

/** Values behind codes that can be used once within some minutes. */
export class OneTimeCodes<T> {
  readonly #values = new Map<string, { value: T; expiresAt: number }>()

  constructor(readonly minutes: number) {}

  issue(value: T, now = Date.now()): string {
    const code = randomBytes(32).toString('hex')
    this.#values.set(code, { value, expiresAt: now + this.minutes * 60_000 })
    return code
  }

  take(code: unknown, now = Date.now()): T | undefined {
    if (typeof code !== 'string') return undefined
    const found = this.#values.get(code)
    this.#values.delete(code)
    return found && found.expiresAt >= now ? found.value : undefined
  }
}
