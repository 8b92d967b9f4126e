import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { startEmulatorProcess } from './emulator-process'
import { failureOf } from './failure'
import { signedRequest } from './signed-request'
import { emulatorOf, localTest, openTarget, type Target } from './target'

const local = localTest('the functions of this suite are not deployed there')
let target: Target
beforeAll(async () => {
  target = await openTarget({ functionsDir: join(__dirname, 'functions') })
})
afterAll(() => target.close())

const call = async (name: string, data: object = {}) => (await target.app.callFunction({ name, data })).result
const runner = () => emulatorOf(target).functions

local('a function gets its event and gives its result, dates as text', async () => {
  const at = new Date('2026-01-01T00:00:00Z')
  expect(await call('echo', { n: 1, at })).toMatchObject({ event: { n: 1, at: '2026-01-01T00:00:00.000Z' } })
})

test('a function that is not there is FUNCTION_NOT_FOUND', async () => {
  expect((await failureOf(call('no-such-function'))).code).toBe('FUNCTION_NOT_FOUND')
})

local.each(['../functions/echo', 'echo/../echo', '.', '__proto__', ''])(
  '%j is no name of a function',
  async (name) => {
    const request = { function_name: name, request_data: '{}' }
    expect(await signedRequest(emulatorOf(target), 'functions.invokeFunction', request)).toMatchObject({
      code: expect.stringMatching(/^(FUNCTION_NOT_FOUND|INVALID_PARAM)$/),
    })
  },
)

local(
  'functions run in UTC, in their own folder, with nothing of this machine in their environment',
  async () => {
    process.env['HOST_SECRET'] = 'x'
    const { offsetMin, cwd, variables, context } = (await call('echo')) as Record<string, unknown>
    delete process.env['HOST_SECRET']
    expect([offsetMin, cwd]).toEqual([0, join(__dirname, 'functions/echo')])
    expect(variables).not.toContain('HOST_SECRET')
    expect(variables).not.toContain('JEST_WORKER_ID')
    expect(context).toMatchObject({ function_name: 'echo', memory_limit_in_mb: 256, time_limit_in_ms: 3000 })
  },
)

local('the identity is set for one call and gone for the next', async () => {
  const identity = { source: 'wx_client', openid: 'o-1', appid: 'wx-1', unionid: 'u-1' }
  expect(await runner().invoke('echo', {}, identity)).toMatchObject({
    user: { openId: 'o-1', appId: 'wx-1' },
    source: 'wx_client',
  })
  const next = (await call('echo', { WX_OPENID: 'forged' })) as Record<string, unknown>
  expect(next).toMatchObject({ user: { openId: '', appId: '' }, source: 'scf' })
  expect(next['variables']).not.toContain('WX_OPENID')
})

local('a function calls another: the chain of sources grows and the openid does not travel', async () => {
  const identity = { source: 'wx_client', openid: 'o-1', appid: 'wx-1' }
  const nested = await runner().invoke('database', { call: { name: 'echo', data: { n: 1 } } }, identity)
  expect(nested).toMatchObject({ source: 'wx_client,scf', user: { openId: '' }, event: { n: 1 } })
})

local('an instance runs one invocation at a time, and each sees its own caller', async () => {
  const ids = Array.from({ length: 12 }, (_, n) => `o-${n}`)
  const results = (await Promise.all(
    ids.map((id) => runner().invoke('one-at-a-time', { id }, { source: 'wx_client', openid: id })),
  )) as { id: string; openid: string; most: number; pid: number }[]
  expect(results.every(({ id, openid, most }) => id === openid && most === 1)).toBe(true)
  const instances = new Set(results.map(({ pid }) => pid)).size
  expect(instances).toBeGreaterThan(1)
  expect(instances).toBeLessThanOrEqual(4)
})

local.each([
  ['throw', /TypeError: seats are not a number/],
  ['reject', /rejected/],
  ['circle', /circular/i],
  ['exit', /Process exited before completing request \(exit code 3\)/],
])('a function that ends by %s is FUNCTIONS_EXECUTE_FAIL, and the next call works', async (how, message) => {
  const failure = await failureOf(call('misbehave', { how }))
  expect(failure.code).toBe('FUNCTIONS_EXECUTE_FAIL')
  expect(failure.message).toMatch(message)
  expect(await call('misbehave', { how: 'well' })).toBe('well')
})

local('a function that does not end is stopped at its timeout, even in an endless loop', async () => {
  const before = Date.now()
  const failure = await failureOf(call('misbehave', { how: 'loop' }))
  expect(failure).toMatchObject({
    code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
    message: '[FUNCTIONS_TIME_LIMIT_EXCEEDED] Invoking task timed out after 1 seconds',
  })
  expect(Date.now() - before).toBeLessThan(5000)
  expect(await call('misbehave', { how: 'well' })).toBe('well')
})

local('a rejection after the answer ends the instance and no later call', async () => {
  expect(await call('misbehave', { how: 'late' })).toBe('late')
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(await call('misbehave', { how: 'well' })).toBe('well')
})

local('the callback form of main works', async () => {
  expect(await call('callback')).toEqual({ ok: 'callback' })
  expect((await failureOf(call('callback', { fail: true }))).code).toBe('FUNCTIONS_EXECUTE_FAIL')
})

local('an event over 6 MB and a result over 6 MB are refused', async () => {
  const mb = 1024 * 1024
  expect((await failureOf(call('sized', { bytes: 2, text: 'x'.repeat(6 * mb) }))).code).toBe(
    'EXCEED_MAX_PAYLOAD_SIZE',
  )
  expect((await failureOf(call('sized', { bytes: 6 * mb + 1 }))).code).toBe('EXCEED_MAX_RESPONSE_SIZE')
  expect(await call('sized', { bytes: 6 * mb })).toHaveLength(6 * mb - 2)
})

local('a function uses the database with what its environment says', async () => {
  const collection = await target.collection()
  expect(await call('database', { collection })).toMatchObject([{ _id: 'by-function' }])
  expect((await target.db.collection(collection).count()).total).toBe(1)
})

local('rebuilt code is used by the next call, while a running call ends on the old code', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'functions-'))
  const write = (code: string) => {
    mkdirSync(join(dir, 'versioned'), { recursive: true })
    writeFileSync(join(dir, 'versioned/index.js'), code)
  }
  const other = await openTarget({ functionsDir: dir })
  try {
    expect((await failureOf(other.app.callFunction({ name: 'versioned', data: {} }))).code).toBe(
      'FUNCTION_NOT_FOUND',
    )
    const started = join(dir, 'started')
    write(`require('fs').writeFileSync(${JSON.stringify(started)}, '')
      exports.main = () => new Promise((resolve) => setTimeout(resolve, 1500, 'old'))`)
    const running = other.app.callFunction({ name: 'versioned', data: {} })
    while (!existsSync(started)) await new Promise((resolve) => setTimeout(resolve, 20))
    write(`exports.main = async () => 'new'`)
    expect((await other.app.callFunction({ name: 'versioned', data: {} })).result).toBe('new')
    expect((await running).result).toBe('old')
    write(`exports.main = `)
    expect((await failureOf(other.app.callFunction({ name: 'versioned', data: {} }))).message).toContain(
      'SyntaxError',
    )
    write(`exports.notMain = 1`)
    expect((await failureOf(other.app.callFunction({ name: 'versioned', data: {} }))).message).toContain(
      'named main',
    )
    write(`exports.main = async () => 'mended'`)
    expect((await other.app.callFunction({ name: 'versioned', data: {} })).result).toBe('mended')
  } finally {
    await other.close()
    rmSync(dir, { recursive: true })
  }
})

local('a function made elsewhere brings its own packages, settings and files', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'functions-'))
  const own = join(dir, 'foreign/node_modules/own-package')
  mkdirSync(own, { recursive: true })
  writeFileSync(join(own, 'index.js'), `module.exports = (text) => text.toUpperCase()`)
  writeFileSync(join(dir, 'foreign/words.txt'), 'hello')
  writeFileSync(join(dir, 'foreign/config.json'), '{ "envVariables": { "GREETS": "wenzhou" } }')
  const code = `const upper = require('own-package')
    const words = require('fs').readFileSync('./words.txt', 'utf8')
    exports.main = async () => upper(words + ' ' + process.env.GREETS)`
  writeFileSync(join(dir, 'foreign/index.js'), code)
  const other = await openTarget({ functionsDir: dir })
  expect((await other.app.callFunction({ name: 'foreign', data: {} })).result).toBe('HELLO WENZHOU')
  await other.close()
  rmSync(dir, { recursive: true })
})

local('instances end with the emulator, even when it is killed', async () => {
  const { child, env } = await startEmulatorProcess([
    '--functions',
    join(__dirname, 'functions'),
    '--env',
    'test-env',
  ])
  const app = tcb.init({
    env: 'test-env',
    serviceUrl: JSON.parse(env['TCB_CONTEXT_CNFG']!).URL,
    secretId: env['TENCENTCLOUD_SECRETID'],
    secretKey: env['TENCENTCLOUD_SECRETKEY'],
  })
  const { pid } = (await app.callFunction({ name: 'one-at-a-time', data: {} })).result as unknown as {
    pid: number
  }
  const isAlive = () => {
    try {
      return process.kill(pid, 0)
    } catch {
      return false
    }
  }
  expect(isAlive()).toBe(true)
  child.kill('SIGKILL')
  await once(child, 'exit')
  for (let tries = 0; isAlive() && tries < 50; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100))
  expect(isAlive()).toBe(false)
})

local('timers run with the source wx_trigger, by the clock and by hand', async () => {
  const { scheduler } = emulatorOf(target)
  await target.db.createCollection('heard')
  const fired = await runner().fireTimer('jobs', 'never')
  expect(fired).toMatchObject({
    source: 'wx_trigger',
    openid: null,
    event: { Type: 'Timer', TriggerName: 'never' },
  })
  await expect(runner().fireTimer('jobs', 'unknown')).rejects.toThrow('no trigger named unknown')
  scheduler.start()
  await new Promise((resolve) => setTimeout(resolve, 3500))
  scheduler.stop()
  const heard = (await target.db.collection('heard').where({}).get()).data as {
    event: { TriggerName: string }
  }[]
  const often = heard.filter(({ event }) => event.TriggerName === 'often').length
  expect(often).toBeGreaterThanOrEqual(2)
  expect(often).toBeLessThanOrEqual(4)
})
