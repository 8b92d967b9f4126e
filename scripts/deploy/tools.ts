import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const folder = __dirname

/** The deploying tools are 300 MB that nobody else needs, so they are installed here and only when asked for. */
export function installTools() {
  if (existsSync(path.join(folder, 'node_modules/@cloudbase/cli'))) return
  run('npm', ['install', '--no-save', '--no-package-lock', '--ignore-scripts'], folder)
}

export const requireTool = (name: string): unknown => createRequire(path.join(folder, 'package.json'))(name)

export const toolPath = (name: string) => path.join(folder, 'node_modules/.bin', name)

export function run(command: string, args: string[], cwd: string, variables: Record<string, string> = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...variables },
    shell: process.platform === 'win32',
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${path.basename(command)} ${args[0] ?? ''}：退出码 ${status}`)
}
