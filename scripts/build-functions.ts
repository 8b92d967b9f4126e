import { copyFileSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, type BuildOptions, type Plugin } from 'esbuild'
import { fingerprint, isCurrent, stamp } from './build-stamp'
import { rebuildOnChange } from './start/rebuild-on-change'

const root = path.resolve(__dirname, '..')
const sources = ['cloudfunctions', 'contract', 'package-lock.json', 'scripts/build-functions.ts']
const functionNames = ['api', 'jobs']

export const functionsDir = path.join(root, 'dist/cloudfunctions')

/** How everything for the cloud is bundled. */
export const bundling: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  legalComments: 'none',
  charset: 'utf8',
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'error',
}

/** A package reached by `import()` becomes a file of its own, so a function loads it only when it is needed. */
const lazyPackages = (found: Set<string>): Plugin => ({
  name: 'lazy-packages',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ kind, path: name, importer }) => {
      if (kind !== 'dynamic-import' || importer.includes('node_modules')) return
      found.add(name)
      return { path: `./lazy/${name}.js`, external: true }
    })
  },
})

async function buildOne(name: string, outDir: string) {
  const dir = path.join(outDir, name)
  const lazy = new Set<string>()
  await build({
    ...bundling,
    entryPoints: [`cloudfunctions/${name}/index.ts`],
    outfile: path.join(dir, 'index.js'),
    supported: { 'dynamic-import': false },
    plugins: [lazyPackages(lazy)],
  })
  await build({
    ...bundling,
    entryPoints: Object.fromEntries([...lazy].sort().map((entry) => [entry, entry])),
    outdir: path.join(dir, 'lazy'),
  })
  copyFileSync(path.join(root, 'cloudfunctions', name, 'config.json'), path.join(dir, 'config.json'))
  const manifest = { name, version: '1.0.0', main: 'index.js' }
  writeFileSync(path.join(dir, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}

/** Builds `dist/cloudfunctions/{api,jobs}` unless nothing changed since the last time; tells whether it did. */
export async function buildFunctions(): Promise<boolean> {
  const print = fingerprint(root, sources, JSON.stringify(bundling))
  if (isCurrent(functionsDir, print)) return false
  const [fresh, old] = [`${functionsDir}.new-${process.pid}`, `${functionsDir}.old-${process.pid}`]
  const remove = (dir: string) => rmSync(dir, { recursive: true, force: true })
  remove(fresh)
  try {
    await Promise.all(functionNames.map((name) => buildOne(name, fresh)))
  } catch (error) {
    remove(fresh)
    throw error
  }
  stamp(fresh, print)
  // Two renames: a local CloudBase that serves the folder never sees half a function.
  remove(old)
  if (existsSync(functionsDir)) renameSync(functionsDir, old)
  renameSync(fresh, functionsDir)
  remove(old)
  return true
}

async function main(args: string[]) {
  const report = async () =>
    console.log((await buildFunctions()) ? 'functions: built' : 'functions: up to date')
  await report()
  if (args.includes('--watch'))
    rebuildOnChange([path.join(root, 'cloudfunctions'), path.join(root, 'contract')], report)
}

if (process.argv[1] && require.resolve(process.argv[1]) === __filename) {
  main(process.argv.slice(2)).catch((error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
