import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { FUNCTION_LOAD_TIMEOUT_MS, FUNCTION_MEMORY_CHECK_MS } from '../limits'
import type { Log } from '../platform'
import { WireError } from '../wire/errors'
import type { FunctionConfig } from './config'
import { peakMemoryMb } from './peak-memory'

export interface Invocation {
  /** The event as JSON text. */
  event: string
  variables: Record<string, string>
  context: Record<string, unknown>
}

interface Message {
  ready?: true
  loadError?: string
  result?: string
  error?: string
}

/**
 * One process that runs one function, one invocation at a time. Not a worker thread: the time zone belongs to the
 * process, and functions run in UTC whatever the zone of this machine.
 */
export class Instance {
  readonly #child: ChildProcess
  readonly #ready: Promise<void>
  #settle: ((message: Message | { exit: string }) => void) | null = null
  alive = true
  #why = ''

  constructor(
    readonly config: FunctionConfig,
    variables: Record<string, string>,
    log: Log,
  ) {
    this.#child = fork(join(__dirname, 'instance-main.cjs'), [], {
      cwd: config.dir,
      env: { ...variables, ...config.variables, TZ: 'UTC' } as unknown as NodeJS.ProcessEnv,
      execArgv: [`--max-old-space-size=${config.memoryMb}`],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    for (const stream of [this.#child.stdout!, this.#child.stderr!]) {
      createInterface({ input: stream }).on('line', (line) => log(`[${config.name}] ${line}`))
    }
    this.#child.on('message', (message) => this.#settle?.(message as Message))
    this.#child.on('error', (error) => this.#gone(error.message))
    this.#child.on('exit', (code, signal) => this.#gone(`exit code ${code ?? signal}`))
    this.#ready = this.#next(FUNCTION_LOAD_TIMEOUT_MS).then(({ loadError }) => {
      if (loadError === undefined) return
      this.kill()
      throw executeFail(loadError)
    })
    this.#ready.catch(() => {})
  }

  /** The result as JSON text. @throws WireError FUNCTIONS_EXECUTE_FAIL, FUNCTIONS_TIME_LIMIT_EXCEEDED */
  async invoke(invocation: Invocation): Promise<string> {
    await this.#ready
    const answer = this.#next(this.config.timeoutS * 1000)
    const watch = setInterval(() => this.#endOverMemory(), FUNCTION_MEMORY_CHECK_MS)
    this.#child.send(invocation)
    const { result, error } = await answer.finally(() => clearInterval(watch))
    this.#endOverMemory()
    if (!this.alive) throw executeFail(this.#why)
    if (result === undefined) throw executeFail(error ?? 'no result')
    return result
  }

  /** Megabytes; 0 where the system does not tell. */
  get peakMb(): number {
    return peakMemoryMb(this.#child.pid) ?? 0
  }

  /** The cloud ends a function whose process holds more than it was given, whatever its heap says. */
  #endOverMemory(): void {
    const peak = this.alive ? this.peakMb : 0
    if (peak <= this.config.memoryMb) return
    this.kill()
    this.#gone(`memory: ${Math.ceil(peak)} MB, ${this.config.memoryMb} MB allowed`)
  }

  kill(): void {
    this.alive = false
    this.#child.kill('SIGKILL')
  }

  #gone(why: string): void {
    this.alive = false
    this.#why ||= `Process exited before completing request (${why})`
    this.#settle?.({ exit: this.#why })
  }

  #next(timeoutMs: number): Promise<Message> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#settle = null
        this.kill()
        reject(timedOut(timeoutMs / 1000))
      }, timeoutMs)
      this.#settle = (message) => {
        clearTimeout(timer)
        this.#settle = null
        if ('exit' in message) reject(executeFail(message.exit))
        else resolve(message)
      }
      if (!this.alive) this.#settle({ exit: this.#why })
    })
  }
}

const executeFail = (stackTrace: string) =>
  new WireError(
    'FUNCTIONS_EXECUTE_FAIL',
    `[FUNCTIONS_EXECUTE_FAIL] ${JSON.stringify({ errorCode: 1, errorMessage: 'user code exception caught', stackTrace })}`,
  )

const timedOut = (seconds: number) =>
  new WireError(
    'FUNCTIONS_TIME_LIMIT_EXCEEDED',
    `[FUNCTIONS_TIME_LIMIT_EXCEEDED] Invoking task timed out after ${seconds} seconds`,
  )
