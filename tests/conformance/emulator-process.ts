import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import path from 'node:path'

const root = path.join(__dirname, '../..')

export interface EmulatorProcess {
  child: ChildProcess
  /** What its `export` lines say. */
  env: Record<string, string>
  errors(): string
}

/** Starts `npm run emulator` as a process of its own and waits until it is ready. */
export async function startEmulatorProcess(args: string[]): Promise<EmulatorProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'emulator/main.ts', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk))
  const env: Record<string, string> = {}
  for await (const line of createInterface({ input: child.stdout })) {
    const [, name, value] = /^export (\w+)='(.*)'$/.exec(line) ?? []
    if (name) env[name] = value!
    if (line.startsWith('# ready')) return { child, env, errors: () => stderr }
  }
  if (child.exitCode === null) await once(child, 'exit')
  throw new Error(`the emulator ended with ${child.exitCode}: ${stderr}`)
}
