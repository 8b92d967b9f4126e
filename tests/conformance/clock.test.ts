import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { emulatorOf, localTest, openTarget, type Target } from './target'

const local = localTest('the cloud’s clock cannot be moved')
const DAY_MS = 86_400_000
/** Three in the night, once a day. */
const CONFIG = { triggers: [{ name: 'daily', type: 'timer', config: '0 0 3 * * * *' }] }
const CODE = `exports.main = async (event) => {
  const app = require('@cloudbase/node-sdk').init({ env: process.env.TCB_ENV })
  const offset = Number(process.env.CLOCK_OFFSET_MS || 0)
  if (event.TriggerName) await app.database().collection('runs').add({ name: event.TriggerName, time: event.Time })
  return { offset }
}`

const dir = mkdtempSync(join(__dirname, '../../.cache/clock-'))
let target: Target
beforeAll(async () => {
  mkdirSync(join(dir, 'clocked'))
  writeFileSync(join(dir, 'clocked/index.js'), CODE)
  writeFileSync(join(dir, 'clocked/config.json'), JSON.stringify(CONFIG))
  target = await openTarget({ functionsDir: dir, timers: true })
  await target.db.createCollection('runs')
})
afterAll(async () => {
  await target.close()
  rmSync(dir, { recursive: true })
})

const send = async (method: string, path: string, body?: object) => {
  const response = await fetch(`${emulatorOf(target).url}/emulator/${path}`, {
    method,
    body: body && JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}
const runs = async () => (await target.db.collection('runs').get()).data as { name: string; time: string }[]
const offset = async () =>
  ((await emulatorOf(target).functions.invoke('clocked', {}, { source: 'scf' })) as { offset: number }).offset

local('new invocations see the moved clock, also in an instance that ran before', async () => {
  expect(await offset()).toBe(0)
  expect((await send('POST', 'clock', { addMs: 5_000 })).body).toMatchObject({ offsetMs: 5_000 })
  expect(await offset()).toBe(5_000)
  expect((await send('GET', 'clock')).body).toEqual({ now: expect.any(Number), offsetMs: 5_000 })
  await send('POST', 'clock', { offsetMs: 0 })
  expect(await offset()).toBe(0)
  expect((await send('POST', 'clock', { addMs: 'tomorrow' })).status).toBe(400)
})

local('a timer whose moment was skipped fires once, at the time it then is', async () => {
  await send('POST', 'clock', { addMs: 3 * DAY_MS })
  for (let tries = 0; tries < 40 && (await runs()).length === 0; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100))
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  const fired = await runs()
  expect(fired.map(({ name }) => name)).toEqual(['daily'])
  expect(Math.abs(Date.parse(fired[0]!.time) - Date.now() - 3 * DAY_MS)).toBeLessThan(10_000)
})

local('a trigger is run by hand; one that does not exist says so', async () => {
  const before = (await runs()).length
  expect((await send('GET', 'triggers')).body).toEqual([
    { functionName: 'clocked', name: 'daily', cron: '0 0 3 * * * *' },
  ])
  expect((await send('POST', 'triggers', { functionName: 'clocked', name: 'daily' })).status).toBe(200)
  expect((await runs()).length).toBe(before + 1)
  expect((await send('POST', 'triggers', { functionName: 'clocked', name: 'never' })).status).toBe(400)
})
