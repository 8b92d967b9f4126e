import { parseArgs } from 'node:util'
import { databaseSteps } from './deploy/database'
import { functionSteps } from './deploy/functions'
import { miniProgramSteps } from './deploy/mini-program'
import { parts, readSettings, type Part } from './deploy/settings'
import type { Step } from './deploy/step'
import { storageSteps } from './deploy/storage'
import { installTools } from './deploy/tools'

const HELP = `npm run deploy -- [--dry-run] [--only ${parts.join('|')}] …

把数据库、云存储规则、云函数和小程序代码放到云环境。逐步说明见 docs/deploy.md。
  --dry-run   只列出每一步，什么都不做，不需要密钥
  --only      只做其中一部分，可以写多次
`

const stepsOf: Record<Part, () => Step[]> = {
  database: databaseSteps,
  storage: storageSteps,
  functions: functionSteps,
  'mini-program': miniProgramSteps,
}

/** In this order: a function must not meet a database that lacks its collections, nor a page a function that is old. */
function chosenParts(only: string[]): Part[] {
  const unknown = only.filter((name) => !parts.some((part) => part === name))
  if (unknown.length > 0) throw new Error(`--only 没有「${unknown.join('、')}」，可选：${parts.join('、')}`)
  return parts.filter((part) => only.length === 0 || only.includes(part))
}

async function main() {
  const { values } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(HELP)
  const chosen = chosenParts(values.only)
  const steps = chosen.flatMap((part) => stepsOf[part]())
  const numbered = (step: Step, index: number) => `[${index + 1}/${steps.length}] ${step.title}`
  if (values['dry-run']) return steps.forEach((step, index) => console.log(numbered(step, index)))

  const { settings, faults } = readSettings(process.env, chosen)
  if (faults.length > 0) throw new Error(`还缺少设置（见 docs/deploy.md）：\n  ${faults.join('\n  ')}`)
  installTools()
  for (const [index, step] of steps.entries()) {
    console.log(numbered(step, index))
    await step.run(settings)
  }
  console.log('完成。Deployed.')
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
