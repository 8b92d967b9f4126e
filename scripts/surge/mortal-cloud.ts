import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import http from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { buildFunctions, functionsDir } from '../build-functions'
import { writeWeChatPeople } from './crowd'

const root = path.resolve(__dirname, '../..')

/**
 * Below the ports that systems give to callers: whoever calls a dead server's port from that very port would be connected to
 * himself, and the server could not come up again.
 */
const PORTS = { from: 20_000, count: 10_000 }

async function freePort(): Promise<number> {
  for (;;) {
    const port = PORTS.from + Math.floor(Math.random() * PORTS.count)
    const server = createServer()
    const isFree = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false))
      server.listen(port, '127.0.0.1', () => resolve(true))
    })
    if (!isFree) continue
    server.close()
    await once(server, 'close')
    return port
  }
}

/** The local CloudBase in a process of its own, on disk: it can be killed, and comes up again on its data. */
export class MortalCloud {
  #process: ChildProcess | null = null
  #rising: Promise<void> = Promise.resolve()
  /** So many phones have their connection open; the rest wait for one. */
  readonly #agent = new http.Agent({ keepAlive: true, maxSockets: 1000 })

  private constructor(
    private readonly dir: string,
    private readonly port: number,
  ) {}

  /** `people`: ids in the local WeChat. */
  static async start(people: readonly string[]): Promise<MortalCloud> {
    await buildFunctions()
    const cloud = new MortalCloud(mkdtempSync(path.join(tmpdir(), 'surge-')), await freePort())
    // A copy, so that a build meanwhile does not pull the floor away.
    for (const name of ['api', 'jobs'])
      cpSync(path.join(functionsDir, name), path.join(cloud.dir, 'functions', name), { recursive: true })
    writeWeChatPeople(cloud.dir, people)
    // Whoever runs this may end at any moment; the server does not outlive him.
    process.once('exit', () => cloud.#process?.kill('SIGKILL'))
    await cloud.rise()
    return cloud
  }

  rise(): Promise<void> {
    this.#rising = this.#rise()
    return this.#rising
  }

  /** Until it is up again. */
  standing = () => this.#rising

  async #rise() {
    const schema = path.join(root, 'config/database.json')
    const places = ['--data', this.dir, '--functions', path.join(this.dir, 'functions'), '--schema', schema]
    const secrets = ['--secret-id', 'AKIDsurge', '--secret-key', 'surge', '--no-timers']
    const program = ['--import', 'tsx', 'emulator/main.ts', '--port', String(this.port)]
    const child = spawn(process.execPath, [...program, ...places, ...secrets], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#process = child
    let said = ''
    child.stderr.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-2_000)))
    for await (const line of createInterface({ input: child.stdout })) {
      const [, name, value] = /^export (\w+)='(.*)'$/.exec(line) ?? []
      if (name) process.env[name] = value
      if (line.startsWith('# ready')) return
    }
    throw new Error(`the local CloudBase did not start: ${said}`)
  }

  async fall(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL') {
    const child = this.#process
    if (!child) return
    this.#process = null
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await once(child, 'exit')
  }

  async end() {
    this.#agent.destroy()
    await this.fall('SIGTERM')
    rmSync(this.dir, { recursive: true, force: true })
  }

  /** As the mini-program calls. @throws when nobody answers */
  async call(who: string, action: string, input: unknown): Promise<unknown> {
    const body = JSON.stringify({ name: 'api', data: { action, input } })
    const text = await this.#post('/wechat/call', { 'x-wechat-person': who }, body)
    const { result } = JSON.parse(text) as { result?: unknown }
    if (result === undefined) throw new Error(`the function was cut off: ${text}`)
    return result
  }

  /** `fetch` gives up on a connection after ten seconds, which a busy machine needs for thousands at once. */
  #post(at: string, headers: Record<string, string>, body: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const request = http.request(
        { host: '127.0.0.1', port: this.port, path: at, method: 'POST', agent: this.#agent },
        (response) => {
          const parts: Buffer[] = []
          response.on('data', (part: Buffer) => parts.push(part))
          response.on('end', () => resolve(Buffer.concat(parts).toString()))
          response.on('error', reject)
        },
      )
      request.on('error', reject)
      request.setHeader('content-type', 'application/json')
      for (const [name, value] of Object.entries(headers)) request.setHeader(name, value)
      request.end(body)
    })
  }
}
