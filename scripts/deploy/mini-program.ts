import path from 'node:path'
import { buildApp } from '../build-app'
import { root } from './root'
import type { Settings } from './settings'
import type { Step } from './step'
import { requireTool } from './tools'

interface Ci {
  Project: new (options: object) => object
  upload(options: object): Promise<unknown>
}

/** Taro has compiled and minified already; WeChat shall leave the code as it is. */
const setting = { es6: false, es7: false, minify: false, autoPrefixWXSS: false }

async function upload({ appId, uploadKey, version }: Settings) {
  const ci = requireTool('miniprogram-ci') as Ci
  const project = new ci.Project({
    appid: appId,
    type: 'miniProgram',
    projectPath: path.join(root, 'dist/weapp'),
    privateKeyPath: path.resolve(uploadKey),
    ignores: ['node_modules/**/*'],
  })
  await ci.upload({ project, version, desc: `温商之家 ${version}`, setting, onProgressUpdate: () => {} })
}

/** The build is made anew because the environment's id goes into it. */
async function build({ env }: Settings) {
  process.env.CLOUD_ENV = env
  await buildApp('weapp')
}

export const miniProgramSteps = (): Step[] => [
  { title: '构建小程序（写入云环境 ID）', run: build },
  { title: '上传小程序代码（之后在公众平台设为体验版、提交审核）', run: upload },
]
