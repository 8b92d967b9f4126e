import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildFunctions } from '../build-functions'
import { root } from './root'
import type { Settings } from './settings'
import type { Step } from './step'
import { run, toolPath } from './tools'

interface Trigger {
  name: string
  type: string
  config: string
}

interface FunctionEntry {
  name: string
  memorySize: number
  timeout: number
  triggers?: Trigger[]
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'))

/** Timers stand in the function's own config.json, which WeChat DevTools and the local CloudBase read as well. */
const triggersOf = (name: string) =>
  (readJson(`cloudfunctions/${name}/config.json`) as { triggers?: Trigger[] }).triggers ?? []

/** `cloudbaserc.json` with the timers put in, as the command line expects them. */
export function deployment() {
  const base = readJson('cloudbaserc.json') as { functionRoot: string; functions: FunctionEntry[] }
  return { ...base, functions: base.functions.map((one) => ({ ...one, triggers: triggersOf(one.name) })) }
}

const describe = ({ name, memorySize, timeout, triggers = [] }: FunctionEntry) => {
  const timers = triggers.map(({ name: timer, config }) => `，定时 ${timer}「${config}」`).join('')
  return `部署云函数 ${name}（${memorySize} MB，${timeout} 秒${timers}）`
}

const workFolder = path.join(root, '.cache/deploy')

function login({ secretId, secretKey, env }: Settings) {
  mkdirSync(workFolder, { recursive: true })
  const config = deployment()
  const settings = { ...config, envId: env, functionRoot: path.join(root, config.functionRoot) }
  writeFileSync(path.join(workFolder, 'cloudbaserc.json'), JSON.stringify(settings))
  run(toolPath('tcb'), ['login', '--apiKeyId', secretId, '--apiKey', secretKey], workFolder)
}

const deployOne = ({ env }: Settings, name: string) =>
  run(toolPath('tcb'), ['fn', 'deploy', name, '--force', '--yes', '-e', env], workFolder)

export const functionSteps = (): Step[] => [
  { title: '构建云函数', run: () => buildFunctions() },
  { title: '登录 CloudBase 命令行', run: async (settings) => login(settings) },
  ...deployment().functions.map((one): Step => ({
    title: describe(one),
    run: async (settings) => deployOne(settings, one.name),
  })),
]
