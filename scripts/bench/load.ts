import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { buildFunctions, bundling, functionsDir } from '../build-functions'

const RUNS = 15

/** Milliseconds of `require` and of `first`, its first call, in a fresh process, as a cold start does it. */
function loadMs(file: string, first: string): number {
  const script = `const s=process.hrtime.bigint();const loaded=require(${JSON.stringify(file)});
    const log=console.log;console.log=()=>{};
    Promise.resolve(${first}).finally(()=>log(Number(process.hrtime.bigint()-s)/1e6))`
  // As the cloud sets it: elsewhere the SDK asks the network at once where it is.
  const env = { ...process.env, TENCENTCLOUD_RUNENV: 'SCF' }
  return Number(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', env, stdio: 'pipe' }))
}

/** How long `api` takes until it knows who calls, beside the bundled SDK alone; in turns, so that a busy machine slows both. */
export async function run() {
  await buildFunctions()
  const dir = mkdtempSync(path.join(os.tmpdir(), 'bench-load-'))
  const sdk = path.join(dir, 'sdk.js')
  const contents = `exports.init = require('@cloudbase/node-sdk').init`
  await build({ ...bundling, stdin: { contents, resolveDir: process.cwd() }, outfile: sdk })
  const pairs = Array.from({ length: RUNS }, () => [
    loadMs(sdk, `loaded.init({ env: 'bench' }).auth().getUserInfo()`),
    // Loads the domain, then refuses: outside a cloud nobody is signed in.
    loadMs(path.join(functionsDir, 'api/index.js'), `loaded.main({ action: 'activities.signUp' })`),
  ])
  rmSync(dir, { recursive: true })
  // The quickest of each: what else the machine does can only add to a load.
  const [alone, api] = [0, 1].map((side) => Math.min(...pairs.map((pair) => pair[side]!)))
  return [
    { name: 'bundled SDK alone, ms', median: alone! },
    { name: 'api, ms', median: api! },
    { name: 'api / SDK', median: api! / alone!, limit: 1.25 },
  ]
}
