import { join } from 'node:path'
import { callFunction } from '../../emulator/wechat/call-function'
import { emulatorOf, localTest, openTarget, type Target } from './target'

const local = localTest('a real environment does not fail on demand')
const API = 'subscribeMessage.send'
let target: Target
beforeAll(async () => {
  target = await openTarget({ functionsDir: join(__dirname, 'functions') })
  wechat().people.add({ id: 'lin' })
})
afterEach(() => emulatorOf(target).faults.clear())
afterAll(() => target.close())
const wechat = () => emulatorOf(target).wechat
const lin = () => wechat().people.find('lin')!
const received = () => wechat().subscriptions.inbox.length

/** One message that he has accepted; what the sending function hears. */
async function send() {
  wechat().subscriptions.accept(lin().openid, 'T1')
  const data = { touser: lin().openid, templateId: 'T1', data: { thing1: { value: '年会' } } }
  const call = { name: 'open-api', data: { api: API, data } }
  return (await callFunction(wechat(), lin(), call)) as { errCode: number; errMsg: string }
}

local('an open API answers with the error code it is told to, so many times', async () => {
  const before = received()
  emulatorOf(target).faults.openApi(API, { fail: 45009, times: 2 })
  expect(await send()).toMatchObject({ errCode: 45009, errMsg: expect.stringContaining('quota') })
  expect(await send()).toMatchObject({ errCode: 45009 })
  expect(received()).toBe(before)
  expect(await send()).toMatchObject({ errCode: 0 })
})

local(
  'without an answer nothing was done after a timeout, and all of it when the answer was lost',
  async () => {
    const { faults } = emulatorOf(target)
    const before = received()
    faults.openApi(API, { fail: 'timeout', holdMs: 20 })
    expect((await send()).errCode).not.toBe(0)
    expect(received()).toBe(before)
    faults.openApi(API, { fail: 'lost', holdMs: 20 })
    expect((await send()).errCode).not.toBe(0)
    expect(received()).toBe(before + 1)
  },
)

local('a rate hits its part of the calls, the same ones for the same seed', () => {
  const { faults } = emulatorOf(target)
  const hits = (seed: number) => {
    faults.clear()
    faults.openApi(API, { fail: -1, rate: 0.3, seed })
    return Array.from({ length: 1000 }, () => faults.drawOpenApi(API) !== null)
  }
  const first = hits(7)
  expect(first.filter(Boolean).length / 1000).toBeCloseTo(0.3, 1)
  expect(hits(7)).toEqual(first)
  expect(hits(8)).not.toEqual(first)
})

local('another process arms and clears faults over HTTP', async () => {
  const address = `${emulatorOf(target).url}/emulator/faults`
  const arm = (body: object) => fetch(address, { method: 'POST', body: JSON.stringify(body) })
  expect((await arm({ api: API, fail: 43101, times: 5 })).status).toBe(200)
  expect(await send()).toMatchObject({ errCode: 43101 })
  expect((await fetch(address, { method: 'DELETE' })).status).toBe(200)
  expect(await send()).toMatchObject({ errCode: 0 })
  expect((await arm({ api: API, fail: 'whenever' })).status).toBe(400)
})
