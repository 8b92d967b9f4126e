import { generateKeyPairSync } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root } from './root'
import { installTools, requireTool } from './tools'

/**
 * WeChat's own compiler (miniprogram-ci 2.1.42) over dist/weapp, without network or key: it finds missing page files, broken
 * templates, styles and scripts, and wrong app settings before an upload does. `npx tsx scripts/deploy/compile-check.ts`
 */
interface Ci {
  Project: new (options: object) => { attr?: () => Promise<object> }
  getCompiledResult(options: object, zip: string): Promise<Record<string, unknown>>
}

const appid = 'wx0000000000000000'

function layOut(work: string) {
  cpSync(path.join(root, 'dist/weapp'), path.join(work, 'dist'), { recursive: true })
  rmSync(path.join(work, 'dist/.build-stamp'), { force: true })
  const config = { miniprogramRoot: 'dist/', compileType: 'miniprogram', appid, setting: { es6: false } }
  writeFileSync(path.join(work, 'project.config.json'), JSON.stringify(config))
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  })
  writeFileSync(path.join(work, 'key.pem'), privateKey)
}

async function check() {
  installTools()
  const ci = requireTool('miniprogram-ci') as Ci
  const { DefaultProjectAttr } = requireTool('miniprogram-ci/dist/config/config') as {
    DefaultProjectAttr: object
  }
  const work = mkdtempSync(path.join(os.tmpdir(), 'weapp-check-'))
  layOut(work)
  // It leaves an empty folder in the current one.
  process.chdir(work)
  const project = new ci.Project({
    appid,
    type: 'miniProgram',
    projectPath: work,
    privateKeyPath: path.join(work, 'key.pem'),
    ignores: [],
  })
  // Otherwise asked of WeChat's servers.
  project.attr = async () => DefaultProjectAttr
  const setting = { es6: false, es7: false, minify: true, autoPrefixWXSS: false }
  const options = { project, version: '0.0.0', desc: '', setting, onProgressUpdate: () => {} }
  const files = await ci.getCompiledResult(options, path.join(work, 'result.zip'))
  process.chdir(root)
  rmSync(work, { recursive: true, force: true })
  console.log(`dist/weapp compiles: ${Object.keys(files).length} files`)
}

check().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
