import { WireError } from './wire/errors'

interface Fault {
  action: string
  times: number
  delayMs: number
  error: WireError | null
}

/** Failures on demand: what the cloud does on a bad day, such as EXCEED_REQUEST_LIMIT, for tests to provoke. */
export class Faults {
  #faults: Fault[] = []

  /** The next `times` requests of the action are answered with this code. `*` means any action. */
  fail(action: string, code: string, times = 1, message = `[${code}] injected by a test`) {
    this.#faults.push({ action, times, delayMs: 0, error: new WireError(code, message) })
  }

  /** The next `times` requests of the action wait before they are carried out. */
  delay(action: string, delayMs: number, times = 1) {
    this.#faults.push({ action, times, delayMs, error: null })
  }

  clear() {
    this.#faults = []
  }

  async pass(action: string): Promise<void> {
    const fault = this.#faults.find((one) => one.action === action || one.action === '*')
    if (!fault) return
    fault.times -= 1
    if (fault.times <= 0) this.#faults = this.#faults.filter((one) => one !== fault)
    if (fault.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, fault.delayMs))
    if (fault.error) throw fault.error
  }
}
