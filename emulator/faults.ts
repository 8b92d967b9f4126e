import { seededRandom } from './seeded-random'
import { WireError } from './wire/errors'

interface Fault {
  action: string
  times: number
  delayMs: number
  error: WireError | null
}

export interface OpenApiFault {
  /**
   * WeChat's errcode, and nothing is done; `timeout`: nothing is done and no answer comes; `lost`: it is done, and the caller
   * never hears of it.
   */
  fail: number | 'timeout' | 'lost'
  /** So many calls; one unless there is a rate. */
  times?: number
  /** From 0 to 1: the part of the calls that is hit, drawn with `seed`. */
  rate?: number
  seed?: number
  /** How long a caller without an answer waits before the connection breaks; until he gives up unless said. */
  holdMs?: number
}

interface Armed {
  api: string
  fault: OpenApiFault
  left: number
  draw: () => number
}

/** The request gets no answer: after so many milliseconds its connection breaks; null leaves that to the caller. */
export class NoAnswer extends Error {
  constructor(readonly holdMs: number | null) {
    super('no answer')
  }
}

/** Failures on demand: what the cloud does on a bad day, such as EXCEED_REQUEST_LIMIT, for tests to provoke. */
export class Faults {
  #faults: Fault[] = []
  #openApis: Armed[] = []

  /** The next `times` requests of the action are answered with this code. `*` means any action. */
  fail(action: string, code: string, times = 1, message = `[${code}] injected by a test`) {
    this.#faults.push({ action, times, delayMs: 0, error: new WireError(code, message) })
  }

  /** The next `times` requests of the action wait before they are carried out. */
  delay(action: string, delayMs: number, times = 1) {
    this.#faults.push({ action, times, delayMs, error: null })
  }

  /** What WeChat's own API of this name does instead of its work. Of several faults the first that hits counts. */
  openApi(api: string, fault: OpenApiFault) {
    const { times = fault.rate === undefined ? 1 : Infinity, seed = 1 } = fault
    this.#openApis.push({ api, fault, left: times, draw: seededRandom(seed) })
  }

  clear() {
    this.#faults = []
    this.#openApis = []
  }

  async pass(action: string): Promise<void> {
    const fault = this.#faults.find((one) => one.action === action || one.action === '*')
    if (!fault) return
    fault.times -= 1
    if (fault.times <= 0) this.#faults = this.#faults.filter((one) => one !== fault)
    if (fault.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, fault.delayMs))
    if (fault.error) throw fault.error
  }

  /** What this call of an open API meets; null when all is well. */
  drawOpenApi(api: string): OpenApiFault | null {
    const hit = this.#openApis.find(
      ({ api: hitApi, fault, draw }) => hitApi === api && (fault.rate === undefined || draw() < fault.rate),
    )
    if (!hit) return null
    hit.left -= 1
    if (hit.left <= 0) this.#openApis = this.#openApis.filter((one) => one !== hit)
    return hit.fault
  }
}
