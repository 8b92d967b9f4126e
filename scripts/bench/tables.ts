import path from 'node:path'
import writeExcel from 'write-excel-file/node'
import { personIdOf } from '../../cloudfunctions/kernel/ids'
import { stranger } from '../../cloudfunctions/kernel/people'
import type { Reply } from '../../contract/errors'
import { applySchema } from '../../emulator/apply-schema'
import { readSchema } from '../../emulator/read-schema'
import { startEmulator, type Emulator } from '../../emulator/server'
import { callFunction } from '../../emulator/wechat/call-function'
import { buildFunctions, functionsDir } from '../build-functions'

const ROUNDS = 3
const [ROWS, COLUMNS] = [20_000, 20]
/** The product's acceptance: of the process, and from the tap to the preview. */
const [LIMIT_MB, LIMIT_MS] = [256, 5_000]
/** What a request to CloudBase takes within its region; a file is two, of which the local CloudBase delays one. */
const LATENCY_MS = 2 * 25
const known = ['商会', '身份', '姓名', '手机号', '任期开始', '任期结束']

/** Every text its own, so that nothing is stored once for many cells. */
function roster(): string[][] {
  const others = Array.from({ length: COLUMNS - known.length }, (_, i) => `其他${i + 1}`)
  const line = (_: unknown, i: number) => [
    ...['西安温州商会', '温商', `陈${i}`, String(19_930_000_000 + i), '2024-05-01', '2029-04-30'],
    ...others.map((_other, column) => `西安南大街 ${column} 号 ${i} 室`),
  ]
  return [[...known, ...others], ...Array.from({ length: ROWS }, line)]
}

async function startCloud(): Promise<Emulator> {
  const emulator = await startEmulator({
    ...{ dir: null, port: 0, env: 'bench', secretId: 'AKIDbench', secretKey: 'bench', functionsDir },
  })
  await applySchema(emulator.store, readSchema(path.resolve(__dirname, '../../config/database.json')))
  const { openid } = emulator.wechat.people.add({ id: 'editor' })
  const office = { role: 'editor' as const, since: 1 }
  emulator.faults.delay('*', LATENCY_MS, Infinity)
  await emulator.store.insert('people', [{ ...stranger(personIdOf(openid), openid), name: '林晓瓯', office }])
  return emulator
}

/** ms from the call to the preview, and MB that the process of the function held at most; it is a new process. */
async function preview(emulator: Emulator, round: number, name: string, bytes: Buffer) {
  const { storage, functions, wechat } = emulator
  const file = `incoming/${round}/${name}`
  await storage.write(file, bytes)
  functions.kill('api')
  const started = performance.now()
  const data = { action: 'imports.start', input: { kind: 'roster', name, upload: storage.fileId(file) } }
  const reply = (await callFunction(wechat, wechat.people.find('editor')!, { name: 'api', data })) as Reply<{
    rows: number
  }>
  const ms = performance.now() - started
  if (!reply.ok || reply.data.rows !== ROWS) throw new Error(JSON.stringify(reply).slice(0, 300))
  return { ms, mb: functions.peakMemoryMb('api') }
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

/** A large roster as a workbook and as text: how long until its preview, and what memory the process takes. */
export async function run() {
  await buildFunctions()
  const lines = roster()
  const workbook = await writeExcel(lines.map((cells) => cells.map((value) => ({ value })))).toBuffer()
  const files: [string, Buffer][] = [
    ['名册.xlsx', workbook],
    ['名册.csv', Buffer.from(lines.map((cells) => cells.join(',')).join('\n'))],
  ]
  const emulator = await startCloud()
  try {
    const figures = []
    for (const [name, bytes] of files) {
      const found = []
      for (let round = 0; round < ROUNDS; round++) found.push(await preview(emulator, round, name, bytes))
      figures.push(
        { name: `${name}, preview, ms`, median: median(found.map(({ ms }) => ms)), limit: LIMIT_MS },
        { name: `${name}, process, MB`, median: Math.max(...found.map(({ mb }) => mb)), limit: LIMIT_MB },
      )
    }
    return figures
  } finally {
    await emulator.close()
  }
}
