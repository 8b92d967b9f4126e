import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { buildFunctions, bundling, functionsDir } from '../build-functions'

const RUNS = 15

/** Milliseconds of `require` in a fresh process, as a cold start does it. */
function loadMs(file: string): number {
  const script = `const s=process.hrtime.bigint();require(${JSON.stringify(file)});console.log(Number(process.hrtime.bigint()-s)/1e6)`
  return Number(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }))
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

/** How long `api` takes to load beside the bundled SDK alone; in turns, so that a busy machine slows both. */
export async function run() {
  await buildFunctions()
  const dir = mkdtempSync(path.join(os.tmpdir(), 'bench-load-'))
  const sdk = path.join(dir, 'sdk.js')
  const contents = `exports.init = require('@cloudbase/node-sdk').init`
  await build({ ...bundling, stdin: { contents, resolveDir: process.cwd() }, outfile: sdk })
  const pairs = Array.from({ length: RUNS }, () => [
    loadMs(sdk),
    loadMs(path.join(functionsDir, 'api/index.js')),
  ])
  rmSync(dir, { recursive: true })
  const [alone, api] = [0, 1].map((side) => median(pairs.map((pair) => pair[side]!)))
  return [
    { name: 'bundled SDK alone, ms', median: alone! },
    { name: 'api, ms', median: api! },
    { name: 'api / SDK', median: api! / alone!, limit: 1.25 },
  ]
}
