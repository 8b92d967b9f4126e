import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { FUNCTION_DEFAULT_MEMORY_MB, FUNCTION_DEFAULT_TIMEOUT_S, FUNCTION_MAX_TIMEOUT_S } from '../limits'

export interface Trigger {
  name: string
  /** Seven fields, Beijing time. */
  cron: string
}

/** One function: a folder with `index.js` that exports `main`, and perhaps a config.json. */
export interface FunctionConfig {
  name: string
  dir: string
  timeoutS: number
  memoryMb: number
  variables: Record<string, string>
  permissions: string[]
  triggers: Trigger[]
}

export function functionNames(dir: string): string[] {
  if (!existsSync(dir)) return []
  return readdirSync(dir).filter((name) => existsSync(join(dir, name, 'index.js')))
}

/** @throws Error when config.json is not what the cloud accepts. */
export function readFunctionConfig(functionsDir: string, name: string): FunctionConfig {
  const dir = join(functionsDir, name)
  const file = join(dir, 'config.json')
  const json = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {}
  const timeoutS = Number(json['timeout'] ?? FUNCTION_DEFAULT_TIMEOUT_S)
  if (!(timeoutS > 0 && timeoutS <= FUNCTION_MAX_TIMEOUT_S)) {
    throw new Error(`${name}/config.json: timeout must be 1 to ${FUNCTION_MAX_TIMEOUT_S} seconds`)
  }
  const permissions = (json['permissions'] as { openapi?: string[] } | undefined)?.openapi ?? []
  const triggers = (json['triggers'] as { name: string; type: string; config: string }[] | undefined) ?? []
  return {
    name,
    dir,
    timeoutS,
    memoryMb: Number(json['memorySize'] ?? FUNCTION_DEFAULT_MEMORY_MB),
    variables: (json['envVariables'] as Record<string, string> | undefined) ?? {},
    permissions,
    triggers: triggers
      .filter(({ type }) => type === 'timer')
      .map((one) => ({ name: one.name, cron: one.config })),
  }
}

/** Changes whenever a file of the function does; null when it has no `index.js`. Installed packages are not looked at. */
export function codeVersion(dir: string): string | null {
  if (!existsSync(join(dir, 'index.js'))) return null
  let newest = 0
  let files = 0
  const visit = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name === 'node_modules' || entry.name.startsWith('.')) continue
      const path = join(folder, entry.name)
      if (entry.isDirectory()) visit(path)
      else {
        files += 1
        newest = Math.max(newest, statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0)
      }
    }
  }
  visit(dir)
  return `${files}:${newest}`
}
