import { FUNCTION_MAX_INSTANCES } from '../limits'
import type { Instance, Invocation } from './instance'

/** The instances of one version of one function; invocations beyond their number wait their turn. */
export class Pool {
  readonly #start: () => Instance
  readonly #instances = new Set<Instance>()
  #idle: Instance[] = []
  #running = 0
  readonly #waiting: (() => void)[] = []
  #retired = false

  constructor(start: () => Instance) {
    this.#start = start
  }

  async run(invocation: Invocation): Promise<string> {
    if (this.#running >= FUNCTION_MAX_INSTANCES)
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    else this.#running += 1
    const instance = this.#take()
    try {
      return await instance.invoke(invocation)
    } finally {
      this.#give(instance)
    }
  }

  /** New code has arrived: running and waiting invocations still end on the old one. */
  retire(): void {
    this.#retired = true
    for (const instance of this.#idle) this.#end(instance)
    this.#idle = []
  }

  kill(): void {
    this.#retired = true
    for (const instance of this.#instances) instance.kill()
  }

  /** Megabytes that the largest of its processes has held at once. */
  peakMb(): number {
    return Math.max(0, ...[...this.#instances].map((instance) => instance.peakMb))
  }

  #take(): Instance {
    for (let idle = this.#idle.pop(); idle; idle = this.#idle.pop()) {
      if (idle.alive) return idle
      this.#instances.delete(idle)
    }
    const instance = this.#start()
    this.#instances.add(instance)
    return instance
  }

  #give(instance: Instance): void {
    const next = this.#waiting.shift()
    if (instance.alive && (!this.#retired || next)) this.#idle.push(instance)
    else this.#end(instance)
    if (next) next()
    else this.#running -= 1
  }

  #end(instance: Instance): void {
    if (instance.alive) instance.kill()
    this.#instances.delete(instance)
  }
}
