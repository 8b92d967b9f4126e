import { randomBytes } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { applySchema } from '../emulator/apply-schema'
import { readSchema } from '../emulator/read-schema'
import type { Emulator } from '../emulator/server'
import { buildApp } from './build-app'
import { buildFunctions } from './build-functions'
import { seed } from './seed'
import { confirmWipe, DataFolder } from './start/data-folder'
import { listen } from './start/listen'
import { miniProgram } from './start/mini-program'
import { previewPages } from './start/preview-pages'
import { rebuildOnChange } from './start/rebuild-on-change'

const HELP = `npm start -- [--port P] [--watch] [--reset]
  --port P   use this port 指定端口
  --watch    rebuild the pages too when src changes 页面改动后自动重建
  --reset    delete the local data first 清空本机数据
`

const root = path.resolve(__dirname, '..')
const at = (...parts: string[]) => path.join(root, ...parts)

function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      data: { type: 'string', default: at('.data') },
      watch: { type: 'boolean', default: false },
      reset: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const port = values.port === undefined ? undefined : Number(values.port)
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536)) {
    throw new Error(`--port ${values.port} 不是端口号 is not a port number`)
  }
  return { ...values, port }
}

/** The local CloudBase with its collections, on data that has been seeded once. */
async function startCloud(folder: DataFolder, port: number | undefined) {
  const log = path.join(folder.path, 'emulator.log')
  const emulator: Emulator = await listen(
    {
      dir: folder.cloud,
      env: 'local',
      secretId: `AKID${randomBytes(16).toString('hex')}`,
      secretKey: randomBytes(24).toString('hex'),
      functionsDir: at('dist/cloudfunctions'),
      timers: true,
      miniProgram: miniProgram(root),
      pages: previewPages(root, () => emulator.clock.offsetMs),
      log: (line) => appendFileSync(log, `${new Date().toISOString()} ${line}\n`),
    },
    port,
  )
  await applySchema(emulator.store, readSchema(at('config/database.json')))
  return emulator
}

async function main() {
  const options = readOptions()
  if (options.help) return console.log(HELP)
  const folder = new DataFolder(path.resolve(options.data))
  if (options.reset && !(await confirmWipe(folder.path))) throw new Error('没有清空 Nothing was deleted')

  console.log('正在构建 Building')
  await Promise.all([buildFunctions(), buildApp('h5')])
  if (options.reset || !folder.isSeeded) await folder.wipe()
  const emulator = await startCloud(folder, options.port)
  const stops = [rebuildOnChange([at('cloudfunctions'), at('contract')], () => buildFunctions())]
  if (options.watch) stops.push(rebuildOnChange([at('src'), at('contract')], () => buildApp('h5')))
  const stop = () => {
    stops.splice(0).forEach((each) => each())
    void emulator.close().then(() => process.exit(0))
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)

  if (!folder.isSeeded) {
    console.log('正在放入示例数据 Loading the demonstration data')
    await seed(emulator)
    folder.markSeeded()
  }
  console.log(`\n  温商之家已就绪 Ready:  ${emulator.url}/\n\n  Ctrl-C 停止 to stop`)
}

main().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error)
  const inUse = /in use by another/.test(message)
  console.error(inUse ? '本机数据正被另一个 npm start 使用 The data is in use by another npm start' : message)
  process.exit(1)
})
