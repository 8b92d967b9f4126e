import { join } from 'node:path'
import { callFunction } from '../../emulator/wechat/call-function'
import { emulatorOf, localTest, openTarget, type Target } from './target'

const local = localTest('cards of a real mini-program would be sent to real people')
const HOUR_MS = 3_600_000
let target: Target
beforeAll(async () => {
  target = await openTarget({
    functionsDir: join(__dirname, 'functions'),
    miniProgram: { name: '试', pages: ['pages/home/index'] },
  })
  wechat().people.add({ id: 'lin' })
  wechat().chats.add({ id: 'xian', name: '西安温州商会', members: ['lin'] })
})
beforeEach(() => emulatorOf(target).clock.set(0))
afterAll(() => target.close())
const wechat = () => emulatorOf(target).wechat

const call = (api: string, data: object = {}) =>
  callFunction(wechat(), wechat().people.find('lin')!, {
    name: 'open-api',
    data: { api: `updatableMessage.${api}`, data },
  }) as Promise<{ errCode: number; activityId: string; expirationTime: number }>

const numbers = (member: string, room: string) => [
  { name: 'member_count', value: member },
  { name: 'room_limit', value: room },
]
const begun = [
  { name: 'path', value: 'pages/home/index' },
  { name: 'version_type', value: 'release' },
]
const set = async (activityId: string, targetState: unknown, parameterList: unknown) =>
  (await call('setUpdatableMsg', { activityId, targetState, templateInfo: { parameterList } })).errCode

const shown = async (id: string) => {
  const response = await fetch(`${emulatorOf(target).url}/wechat/live-card?id=${id}`, {
    headers: { 'x-wechat-person': 'lin' },
  })
  return (await response.json()) as { state?: string; words?: string; path?: string | null }
}

local('a card counts, begins once, and then stays as it is', async () => {
  const { activityId, expirationTime } = await call('createActivityId')
  expect(Math.abs(expirationTime * 1000 - Date.now() - 24 * HOUR_MS)).toBeLessThan(5_000)
  const card = { title: '年会', path: '/pages/home/index', picture: null, liveCardId: activityId }
  wechat().chats.share('xian', 'lin', card, Date.now())
  expect(await shown(activityId)).not.toHaveProperty('words')
  expect(await set(activityId, 0, numbers('3', '40'))).toBe(0)
  expect(await shown(activityId)).toMatchObject({ state: 'open', words: '成员正在加入，当前 3/40 人' })
  expect(await set(activityId, 0, numbers('4', '40'))).toBe(0)
  expect(await shown(activityId)).toMatchObject({ words: '成员正在加入，当前 4/40 人' })
  expect(await set(activityId, 1, begun)).toBe(0)
  expect(await shown(activityId)).toMatchObject({ state: 'begun', words: '已开始', path: 'pages/home/index' })
  expect(await set(activityId, 0, numbers('5', '40'))).toBe(47502)
  expect(wechat().badPayloads).toBe(0)
})

local('after a day a card has ended and takes nothing any more', async () => {
  const { activityId } = await call('createActivityId')
  expect(await set(activityId, 0, numbers('3', '40'))).toBe(0)
  emulatorOf(target).clock.set(24 * HOUR_MS)
  expect(await shown(activityId)).toMatchObject({ state: 'ended', words: '已结束' })
  expect(await set(activityId, 0, numbers('4', '40'))).toBe(47504)
  expect(await set('1048_unknown', 0, numbers('4', '40'))).toBe(47501)
})

local.each<[number, unknown, unknown]>([
  [47001, 0, numbers('3', '')],
  [47001, 0, [{ name: 'member_count', value: 3 }]],
  [47001, 0, [...numbers('3', '40'), { name: 'colour', value: 'red' }]],
  [47001, 0, 'member_count=3'],
  [47502, 2, numbers('3', '40')],
  [47001, 1, numbers('3', '40')],
  [47503, 1, [begun[0], { name: 'version_type', value: 'beta' }]],
  [41030, 1, [{ name: 'path', value: 'pages/nowhere/index' }, begun[1]]],
])('setUpdatableMsg answers %s to state %j with %j, and it is counted', async (errCode, state, list) => {
  const { activityId } = await call('createActivityId')
  const before = wechat().badPayloads
  expect(await set(activityId, state, list)).toBe(errCode)
  expect(wechat().badPayloads).toBe(before + 1)
  expect(wechat().refusedPayloads.at(-1)).toMatchObject({
    api: 'updatableMessage.setUpdatableMsg',
    errcode: errCode,
  })
})

local('createActivityId takes nothing from a cloud function', async () => {
  expect(await call('createActivityId', { openid: 'o-1' })).toMatchObject({ errCode: 47001 })
})
