import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { functions, h5, weapp } from './builds'
import { root, unlessUnchanged, type Build } from './unless-unchanged'

/** `npm test`: builds what changed, then every test; what follows `--` goes to jest. */
const report = path.join(root, '.cache/jest.json')

async function build(one: Build) {
  const from = Date.now()
  const ran = await unlessUnchanged(one)
  const seconds = ((Date.now() - from) / 1000).toFixed(1)
  console.log(ran ? `built ${one.name} in ${seconds} s` : `${one.name} is up to date`)
}

function runJest(args: string[]) {
  mkdirSync(path.dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const jest = require.resolve('jest/bin/jest')
  const options = ['--maxWorkers=2', '--json', `--outputFile=${report}`]
  // jest prints its JSON on standard output too; its readable report goes to standard error.
  return spawnSync(process.execPath, [jest, ...options, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  }).status
}

interface Totals {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  /** Files that could not even be loaded. */
  numRuntimeErrorTestSuites: number
}

function printTotals() {
  const totals = JSON.parse(readFileSync(report, 'utf8')) as Totals
  const failed = totals.numFailedTests + totals.numRuntimeErrorTestSuites
  const skipped = totals.numPendingTests > 0 ? `, ${totals.numPendingTests} skipped` : ''
  console.log(`${totals.numPassedTests} passed, ${failed} failed${skipped}`)
}

async function main() {
  await Promise.all([functions, weapp, h5].map(build))
  const status = runJest(process.argv.slice(2))
  printTotals()
  process.exitCode = status ?? 1
}

void main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
