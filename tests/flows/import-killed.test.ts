import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import tcb from '@cloudbase/node-sdk'
import type { Reply } from '@contract/errors'
import type { ImportView } from '@contract/imports'
import { chambers } from '../../cloudfunctions/domains/chambers/documents'
import { imports } from '../../cloudfunctions/domains/imports/documents'
import { posts } from '../../cloudfunctions/domains/posts/documents'
import { connectTo } from '../../cloudfunctions/kernel/cloud'
import { personIdOf } from '../../cloudfunctions/kernel/ids'
import { people, stranger } from '../../cloudfunctions/kernel/people'
import { buildFunctions, functionsDir } from '../../scripts/build-functions'
import { type EmulatorProcess, startEmulatorProcess } from '../conformance/emulator-process'
import { rosterCsv, rosterRows } from '../fixtures/sheets/roster'
import { chamber } from './furnish'
import { addChambers } from './importing'

const ROWS = 3_000
const KILLS = 3
const root = path.join(__dirname, '../..')
const dir = mkdtempSync(path.join(tmpdir(), 'import-killed-'))
afterAll(() => rmSync(dir, { recursive: true }))

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** The cloud in a process of its own, which can be killed and comes up again on its data. */
class MortalCloud {
  private process!: EmulatorProcess
  private constructor(private readonly port: number) {}

  static async start() {
    const cloud = new MortalCloud(await freePort())
    await cloud.rise()
    return cloud
  }

  async rise() {
    const schema = path.join(root, 'config/database.json')
    const secrets = ['--secret-id', 'AKIDkilled', '--secret-key', 'killed', '--no-timers']
    const places = [
      '--port',
      String(this.port),
      '--data',
      dir,
      '--functions',
      functionsDir,
      '--schema',
      schema,
    ]
    this.process = await startEmulatorProcess([...places, ...secrets])
    Object.assign(process.env, this.process.env)
  }

  async fall(signal: 'SIGKILL' | 'SIGTERM') {
    this.process.child.kill(signal)
    await once(this.process.child, 'exit')
  }

  url = (at: string) => `http://127.0.0.1:${this.port}/wechat/${at}`

  async ask(action: string, input: unknown): Promise<ImportView> {
    const response = await fetch(this.url('call'), {
      method: 'POST',
      headers: { 'x-wechat-person': 'visitor', 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'api', data: { action, input } }),
    })
    const { result } = (await response.json()) as { result: Reply<ImportView> }
    if (!result?.ok) throw new Error(`${action}: ${JSON.stringify(result)}`)
    return result.data
  }
}

/** The one person of a fresh local WeChat. */
async function makeVisitorEditor() {
  const file = path.join(dir, 'wechat-people.json')
  const [visitor] = JSON.parse(readFileSync(file, 'utf8')) as { openid: string }[]
  const { openid } = visitor!
  const office = { role: 'editor' as const, since: 1 }
  await people.put({ ...stranger(personIdOf(openid), openid), name: '林晓瓯', office })
}

test(`an import whose cloud is killed ${KILLS} times finishes with every row once`, async () => {
  await buildFunctions()
  const cloud = await MortalCloud.start()
  const app = tcb.init({ env: 'local' })
  connectTo(app)
  await makeVisitorEditor()
  await chambers.put(chamber('c_wuxi', '无锡温州商会'))
  await addChambers()
  const content = Buffer.from(rosterCsv(rosterRows(ROWS)))
  const { fileID: upload } = await app.uploadFile({
    cloudPath: 'incoming/roster.csv',
    fileContent: content as never,
  })
  const { id, mapping } = await cloud.ask('imports.start', { kind: 'roster', name: 'a.csv', upload })
  let view = await cloud.ask('imports.map', { id, mapping })
  while (view.state === 'checking') view = await cloud.ask('imports.advance', { id })
  await cloud.ask('imports.apply', { id })

  const reached: number[] = []
  for (let kill = 0; kill < KILLS; kill++) {
    const before = (await imports.get(id))!.progress
    const broken = cloud.ask('imports.advance', { id }).catch(() => null)
    // Until some of its posts are written, so that the kill falls into the middle of the work.
    while ((await posts.count({ source: 'import' })) <= before)
      await new Promise((done) => setTimeout(done, 5))
    await new Promise((done) => setTimeout(done, Math.random() * 300 + kill * 900))
    await cloud.fall('SIGKILL')
    await broken
    await cloud.rise()
    const { state, progress } = (await imports.get(id))!
    if (state === 'done') break
    reached.push(progress)
  }
  expect(reached.length).toBeGreaterThan(0)
  expect(Math.max(...reached)).toBeLessThan(ROWS)

  view = await cloud.ask('imports.advance', { id })
  while (view.state === 'applying') view = await cloud.ask('imports.advance', { id })
  expect(view).toMatchObject({ state: 'done', progress: ROWS, counts: { new: ROWS, error: 0 } })
  const written = await posts.findAll({ source: 'import' })
  expect(written).toHaveLength(ROWS)
  expect(new Set(written.map(({ phone, chamberId, post }) => `${chamberId} ${post} ${phone}`)).size).toBe(
    ROWS,
  )
  expect(written.filter(({ bindPending }) => bindPending)).toEqual([])
  await cloud.fall('SIGTERM')
  console.info(`killed at rows ${reached.join(', ')} of ${ROWS}`)
}, 120_000)
