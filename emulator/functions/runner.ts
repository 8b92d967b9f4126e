import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '../clock'
import { EVENT_MAX_BYTES, RESULT_MAX_BYTES } from '../limits'
import type { Log } from '../platform'
import { WireError } from '../wire/errors'
import { codeVersion, type FunctionConfig, functionNames, readFunctionConfig } from './config'
import { type ApiTokenOwner, type Identity, identityVariables } from './identity'
import { Instance } from './instance'
import { Pool } from './pool'

/** How long a folder of functions may be away while a build replaces it. */
const REPLACE_MS = 1000

interface Loaded {
  version: string
  config: FunctionConfig
  pool: Pool
}

/** Runs the functions of a folder of built bundles. */
export class FunctionRunner {
  readonly #loaded = new Map<string, Loaded>()
  readonly #apiTokens = new Map<string, ApiTokenOwner>()
  #closed = false

  constructor(
    readonly dir: string | null,
    readonly env: string,
    /** What every function's environment holds: where the emulator is, and the keys to it. */
    readonly variables: () => Record<string, string>,
    readonly log: Log,
    readonly clock: Clock,
  ) {}

  names(): string[] {
    return this.dir === null ? [] : functionNames(this.dir)
  }

  config(name: string): FunctionConfig {
    return this.#load(name).config
  }

  /** The result as the function gave it, through JSON. @throws WireError FUNCTION_NOT_FOUND, FUNCTIONS_EXECUTE_FAIL, … */
  async invoke(name: string, event: unknown, identity: Identity): Promise<unknown> {
    return JSON.parse(await this.invokeText(name, JSON.stringify(event ?? {}), identity))
  }

  async invokeText(name: string, event: string, identity: Identity): Promise<string> {
    if (Buffer.byteLength(event) > EVENT_MAX_BYTES) {
      throw new WireError(
        'EXCEED_MAX_PAYLOAD_SIZE',
        `[EXCEED_MAX_PAYLOAD_SIZE] the event is over ${EVENT_MAX_BYTES} bytes`,
      )
    }
    await this.#untilReplaced()
    const { config, pool } = this.#load(name)
    const apiToken = this.giveApiToken({ functionName: name, permissions: config.permissions })
    const variables = { ...identityVariables(identity, this.env, apiToken), ...this.clock.variables() }
    try {
      const result = await pool.run({ event, variables, context: contextOf(config, variables, this.env) })
      if (Buffer.byteLength(result) <= RESULT_MAX_BYTES) return result
    } catch (error) {
      this.log(`[${name}] ${error instanceof Error ? error.message : String(error)}`)
      throw error
    } finally {
      this.#apiTokens.delete(apiToken)
    }
    throw new WireError(
      'EXCEED_MAX_RESPONSE_SIZE',
      `[EXCEED_MAX_RESPONSE_SIZE] body size is too long, the limit is ${RESULT_MAX_BYTES} bytes`,
    )
  }

  /** Runs what a timer of the function's config.json would run, now. */
  async fireTimer(name: string, triggerName: string): Promise<unknown> {
    const { triggers } = this.config(name)
    if (!triggers.some((trigger) => trigger.name === triggerName)) {
      throw new Error(`${name} has no trigger named ${triggerName}`)
    }
    const time = new Date(this.clock.now()).toISOString().replace(/\.\d{3}Z$/, 'Z')
    const event = { Type: 'Timer', TriggerName: triggerName, Time: time, Message: '' }
    return this.invoke(name, event, { source: 'wx_trigger' })
  }

  /** The machine under a function is gone: whatever of it runs is cut off, the next call starts anew. */
  kill(name: string): void {
    this.#loaded.get(name)?.pool.kill()
    this.#loaded.delete(name)
  }

  /** Megabytes that the largest process of a function has held at once, for tests and benches. */
  peakMemoryMb(name: string): number {
    return this.#loaded.get(name)?.pool.peakMb() ?? 0
  }

  /** A token that lets its holder call open APIs; an invocation has one for as long as it runs. */
  giveApiToken(owner: ApiTokenOwner): string {
    const token = randomBytes(16).toString('hex')
    this.#apiTokens.set(token, owner)
    return token
  }

  ownerOfApiToken(token: string): ApiTokenOwner | undefined {
    return this.#apiTokens.get(token)
  }

  /** Nothing starts after this, also not what was on its way: an instance started then would outlive the emulator. */
  close(): void {
    this.#closed = true
    for (const { pool } of this.#loaded.values()) pool.kill()
    this.#loaded.clear()
  }

  /** A build puts its new folder in the place of the old one: for a moment there is none. */
  async #untilReplaced(): Promise<void> {
    for (let waited = 0; this.dir !== null && !existsSync(this.dir) && waited < REPLACE_MS; waited += 20) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  #load(name: string): Loaded {
    if (this.#closed) throw new WireError('FUNCTIONS_EXECUTE_FAIL', 'the emulator is closing')
    const version = this.dir !== null && /^[\w-]+$/.test(name) ? codeVersion(join(this.dir, name)) : null
    if (this.dir === null || version === null) {
      throw new WireError(
        'FUNCTION_NOT_FOUND',
        `[FUNCTION_NOT_FOUND] FunctionName parameter could not be found. 当前找不到函数 ${name}`,
      )
    }
    const loaded = this.#loaded.get(name)
    if (loaded?.version === version) return loaded
    loaded?.pool.retire()
    const config = readFunctionConfig(this.dir, name)
    const pool = new Pool(() => new Instance(config, this.variables(), this.log))
    const fresh = { version, config, pool }
    this.#loaded.set(name, fresh)
    return fresh
  }
}

/** The second argument of `main`. */
function contextOf(
  config: FunctionConfig,
  variables: Record<string, string>,
  env: string,
): Record<string, unknown> {
  return {
    callbackWaitsForEmptyEventLoop: true,
    memory_limit_in_mb: config.memoryMb,
    time_limit_in_ms: config.timeoutS * 1000,
    request_id: randomUUID(),
    function_name: config.name,
    function_version: '$LATEST',
    namespace: env,
    environment: JSON.stringify(variables),
    environ: Object.entries(variables)
      .map(([key, value]) => `${key}=${value}`)
      .join(';'),
  }
}
