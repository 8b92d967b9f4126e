import { request as httpRequest } from 'node:http'
import tcb from '@cloudbase/node-sdk'
import { failureOf } from './failure'
import { signedRequest } from './signed-request'
import { emulatorOf, localTest, openTarget, type Target } from './target'

let target: Target
beforeAll(async () => {
  target = await openTarget()
  await target.db.createCollection('signed')
})
afterAll(() => target.close())
const local = localTest('it tests the emulator’s own door')
const count = { collectionName: 'signed', queryType: 'WHERE' }
const ask = (signing = {}) => signedRequest(emulatorOf(target), 'database.calculateDocument', count, signing)
const refused = { code: 'SIGN_PARAM_INVALID' }

local('a request signed with the right key passes', async () => {
  expect(await ask()).toMatchObject({ data: { total: 0 }, requestId: expect.any(String) })
})

local('a wrong key, a wrong id and no signature are refused', async () => {
  expect(await ask({ secretKey: 'wrong' })).toMatchObject(refused)
  expect(await ask({ secretId: 'AKIDother' })).toMatchObject(refused)
  expect(await ask({ headers: { authorization: '' } })).toMatchObject(refused)
  expect(await ask({ headers: { authorization: 'Bearer key' } })).toMatchObject(refused)
})

local('a signature older than 600 seconds is refused, and one from the future', async () => {
  const now = Math.floor(Date.now() / 1000)
  expect(await ask({ timestamp: now - 590 })).not.toHaveProperty('code')
  expect(await ask({ timestamp: now - 610 })).toMatchObject(refused)
  expect(await ask({ timestamp: now + 610 })).toMatchObject(refused)
})

local('a parameter that was added or changed after signing is refused', async () => {
  expect(await ask({ unsigned: { query: '{"n":1}' } })).toMatchObject(refused)
  expect(await ask({ unsigned: { collectionName: 'other' } })).toMatchObject(refused)
})

local('the SDK with a wrong key gets an error', async () => {
  const { url, env } = emulatorOf(target)
  const app = tcb.init({
    env: env['TCB_ENV'],
    serviceUrl: `${url}/admin`,
    secretId: 'AKIDtest',
    secretKey: 'no',
  })
  expect((await failureOf(app.database().collection('signed').count())).code).toBe('SIGN_PARAM_INVALID')
})

local('another environment and an unknown action are refused loudly', async () => {
  const emulator = emulatorOf(target)
  const elsewhere = { ...emulator, env: { ...emulator.env, TCB_ENV: 'other' } }
  const unnamed = { ...emulator, env: { ...emulator.env, TCB_ENV: '' } }
  expect(await signedRequest(unnamed, 'database.calculateDocument', count)).not.toHaveProperty('code')
  expect(await signedRequest(elsewhere, 'database.calculateDocument', count)).toMatchObject({
    code: 'INVALID_ENV',
  })
  for (const action of ['database.dropEverything', 'constructor', '__proto__']) {
    expect(await signedRequest(emulator, action, {})).toMatchObject({ code: 'INVALID_ACTION' })
  }
})

local('a body that is not JSON, not an object or holds __proto__ is refused', async () => {
  const { url } = emulatorOf(target)
  for (const body of ['', '{', '[]', 'null', '{"__proto__":{}}']) {
    const response = await fetch(`${url}/admin`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    })
    expect(await response.json()).toMatchObject({ code: 'INVALID_PARAM', message: expect.any(String) })
  }
})

local('a foreign Host and a foreign Origin stay outside', async () => {
  const { url, port } = emulatorOf(target)
  const status = (headers: Record<string, string>, path = '/wechat/people') =>
    new Promise<number | undefined>((resolve, reject) => {
      httpRequest(`${url}${path}`, { headers }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end()
    })
  expect(await status({})).toBe(200)
  expect(await status({ host: `localhost:${port}` })).toBe(200)
  expect(await status({ host: `evil.example:${port}` })).toBe(403)
  expect(await status({ host: 'localhost' })).toBe(403)
  expect(await status({ origin: 'http://evil.example' })).toBe(403)
  expect(await status({ origin: `http://127.0.0.1:${port}` })).toBe(200)
  expect(await status({}, '/nothing')).toBe(404)
})

local('it does not start in production', async () => {
  const before = process.env['NODE_ENV']
  Object.assign(process.env, { NODE_ENV: 'production' })
  try {
    await expect(openTarget()).rejects.toThrow('NODE_ENV is production')
  } finally {
    Object.assign(process.env, { NODE_ENV: before })
  }
})
