import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, transform, type BuildOptions, type CommonOptions, type Plugin } from 'esbuild'
import { fingerprint, isCurrent, stamp } from './build-stamp'
import { rebuildOnChange } from './start/rebuild-on-change'

const root = path.resolve(__dirname, '..')
const sources = ['cloudfunctions', 'contract', 'package-lock.json', 'scripts/build-functions.ts']
const functionNames = ['api', 'jobs']

export const functionsDir = path.join(root, 'dist/cloudfunctions')

/** How code for the cloud is written. */
const written: CommonOptions = {
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  legalComments: 'none',
  charset: 'utf8',
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'error',
}

/** How everything for the cloud is bundled. */
export const bundling: BuildOptions = { ...written, absWorkingDir: root, bundle: true }

/** Of Tencent's SDK, what no function uses: language models and data models. Together they are a third of its load time. */
const withoutUnused: Plugin = {
  name: 'without-unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(\.\/ai|@cloudbase\/wx-cloud-client-sdk)$/ }, ({ path: name, importer }) =>
      importer.includes('@cloudbase/node-sdk') ? { path: name, namespace: 'unused' } : undefined,
    )
    onLoad({ filter: /./, namespace: 'unused' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/**
 * What `import()` reaches becomes files of its own under `parts`, loaded when they are needed. esbuild splits ES modules only, and the
 * cloud requires CommonJS: so each file is converted after the split.
 */
async function buildOne(name: string, outDir: string) {
  const dir = path.join(outDir, name)
  const { outputFiles } = await build({
    ...bundling,
    entryPoints: { index: `cloudfunctions/${name}/index.ts` },
    outdir: dir,
    chunkNames: 'parts/[name]-[hash]',
    format: 'esm',
    splitting: true,
    write: false,
    plugins: [withoutUnused],
  })
  mkdirSync(path.join(dir, 'parts'), { recursive: true })
  for (const file of outputFiles) {
    const { code } = await transform(file.text, { ...written, supported: { 'dynamic-import': false } })
    writeFileSync(file.path, code)
  }
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
