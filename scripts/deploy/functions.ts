import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildFunctions } from '../build-functions'
import { root } from './root'
import type { Settings } from './settings'
import type { Step } from './step'
import { run, toolPath } from './tools'

/** A function's own config.json, which WeChat DevTools and the local CloudBase read as well. */
interface FunctionConfig {
  runtime: string
  memorySize: number
  timeout: number
  triggers?: { name: string; type: string; config: string }[]
}

interface FunctionEntry extends FunctionConfig {
  name: string
}

const readJson = <T>(file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as T

function withConfig<T extends { name: string }>(entry: T) {
  const config = readJson<FunctionConfig>(`cloudfunctions/${entry.name}/config.json`)
  const { runtime, memorySize, timeout, triggers } = config
  return { ...entry, runtime, memorySize, timeout, triggers }
}

/** `cloudbaserc.json` with each function's own settings, as the command line expects them in one file. */
export function deployment() {
  const base = readJson<{ functionRoot: string; functions: { name: string }[] }>('cloudbaserc.json')
  return { ...base, functions: base.functions.map(withConfig) }
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
