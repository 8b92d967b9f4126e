import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import path from 'node:path'
import { buildSync } from 'esbuild'

/** A test that fails half-way leaves nobody running. */
const started: ChildProcess[] = []
afterAll(() => started.forEach((child) => child.kill('SIGKILL')))

const root = path.join(__dirname, '../..')

export interface EmulatorProcess {
  child: ChildProcess
  /** What its `export` lines say. */
  env: Record<string, string>
  errors(): string
}

/** Starts `npm run emulator` as a process of its own and waits until it is ready. */
export async function startEmulatorProcess(
  args: string[],
  program: string[] = ['--import', 'tsx', 'emulator/main.ts'],
): Promise<EmulatorProcess> {
  const child = spawn(process.execPath, [...program, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk))
  const env: Record<string, string> = {}
  for await (const line of createInterface({ input: child.stdout })) {
    const [, name, value] = /^export (\w+)='(.*)'$/.exec(line) ?? []
    if (name) env[name] = value!
    if (line.startsWith('# ready')) return { child, env, errors: () => stderr }
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  throw new Error(`the emulator ended with ${child.exitCode}: ${stderr}`)
}

/** The same program in one file, which starts three times as fast; without functions, which need files beside them. */
export function bundleEmulator(): string[] {
  const outfile = path.join(root, `.cache/emulator-${process.pid}.cjs`)
  const entryPoints = [path.join(root, 'emulator/main.ts')]
  buildSync({ entryPoints, outfile, bundle: true, platform: 'node', packages: 'external', logLevel: 'error' })
  afterAll(() => rmSync(outfile))
  return [outfile]
}
