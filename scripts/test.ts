import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { buildApp } from './build-app'
import { buildFunctions } from './build-functions'

const root = path.resolve(__dirname, '..')

/** `npm test`: builds what changed, then every test; what follows `--` goes to jest. */
const report = path.join(root, '.cache/jest.json')

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
  await Promise.all([buildFunctions(), buildApp('weapp'), buildApp('h5')])
  const status = runJest(process.argv.slice(2))
  printTotals()
  process.exitCode = status ?? 1
}

void main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
