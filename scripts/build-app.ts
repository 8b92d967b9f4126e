import { spawn } from 'node:child_process'
import { readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { withLock } from './build-lock'
import { fingerprint, isCurrent, stamp } from './build-stamp'
import { MAIN_LIMIT_KB, packageSizes } from './package-size'

export type Platform = 'weapp' | 'h5'

const root = path.resolve(__dirname, '..')
const SOURCES = [
  'src',
  'contract',
  'config',
  'babel.config.js',
  'tsconfig.json',
  'package-lock.json',
  'project.config.json',
]
const KB = 1024

/** Off a terminal Taro prints thousands of progress lines, each ended by moving the cursor; the errors come after the last. */
const END_OF_PROGRESS = '\x1b[G'
const SHOWN_LINES = 60

async function runTaro(platform: Platform, folder: string) {
  // No doctor, no global plugins: both would reach for the network.
  const args = ['build', '--type', platform, '--disable-global-config', '--no-check']
  const child = spawn(process.execPath, [path.join(root, 'node_modules/@tarojs/cli/bin/taro'), ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', TARO_ENV: platform, APP_OUTPUT: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1)))
  if (code === 0) return
  const progress = output.lastIndexOf(END_OF_PROGRESS)
  const lines = output.slice(progress < 0 ? 0 : progress + END_OF_PROGRESS.length).split(/\r?\n/)
  throw new Error(`Taro could not build ${platform}:\n${lines.slice(0, SHOWN_LINES).join('\n')}`)
}

function weigh(dist: string) {
  const app = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as {
    subPackages?: { root: string }[]
  }
  const sizes = packageSizes(dist, app.subPackages?.map((each) => each.root) ?? [])
  for (const [name, bytes] of sizes)
    console.log(`  ${name.padEnd(20)} ${(bytes / KB).toFixed(1).padStart(8)} KB`)
  const main = (sizes.get('main') ?? 0) / KB
  if (main > MAIN_LIMIT_KB) throw new Error(`main package is ${main.toFixed(1)} KB, over ${MAIN_LIMIT_KB} KB`)
}

/** Into a folder of its own first: a preview that is running keeps its pages, and a build that fails changes nothing. */
async function build(platform: Platform, dist: string, print: string) {
  const started = Date.now()
  console.log(`${platform}: building`)
  const next = path.join('dist', `.next-${platform}`)
  const built = path.join(root, next)
  await runTaro(platform, next)
  if (platform === 'weapp') weigh(built)
  stamp(built, print)
  rmSync(dist, { recursive: true, force: true })
  renameSync(built, dist)
  console.log(`${platform}: built in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

/** Builds into `dist/<platform>` unless what is there was built from the same sources. */
export function buildApp(platform: Platform, { force = false } = {}) {
  const dist = path.join(root, 'dist', platform)
  return withLock(path.join(root, 'dist', `.lock-${platform}`), async () => {
    const settings = JSON.stringify([platform, process.env.CLOUD_ENV ?? '', process.version])
    const print = fingerprint(root, SOURCES, settings)
    if (!force && isCurrent(dist, print)) console.log(`${platform}: up to date`)
    else await build(platform, dist, print)
  })
}

async function main([platform, ...flags]: string[]) {
  if (platform !== 'weapp' && platform !== 'h5') throw new Error('usage: build-app weapp|h5 [--force]')
  await buildApp(platform, { force: flags.includes('--force') })
}

if (process.argv[1] && require.resolve(process.argv[1]) === __filename) {
  main(process.argv.slice(2)).catch((error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
