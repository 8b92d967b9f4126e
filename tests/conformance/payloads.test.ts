import { join } from 'node:path'
import { callFunction } from '../../emulator/wechat/call-function'
import { emulatorOf, localTest, openTarget, type Target } from './target'

const local = localTest('a real environment would bill the calls')
const TEMPLATE = {
  id: 'SEAT',
  name: '报名结果通知',
  fields: { thing1: '活动名称', time3: '活动时间', amount4: '费用', date5: '截止', phrase2: '结果' },
}
let target: Target
beforeAll(async () => {
  target = await openTarget({
    functionsDir: join(__dirname, 'functions'),
    miniProgram: { name: '试', templates: [TEMPLATE], pages: ['pages/home/index'] },
  })
  wechat().people.add({ id: 'lin' })
})
afterAll(() => target.close())
const wechat = () => emulatorOf(target).wechat
const lin = () => wechat().people.find('lin')!

const call = async (api: string, data: object) =>
  (
    (await callFunction(wechat(), lin(), { name: 'open-api', data: { api, data } })) as {
      errCode?: number
    }
  ).errCode ?? 0

const fields = {
  ...{ thing1: '西安温州商会年会', phrase2: '已通过', time3: '2026年12月1日 09:00' },
  ...{ amount4: '￥1200.50元', date5: '2026年11月30日' },
}
const valued = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]))
const message = (over: object = {}, values: Record<string, unknown> = {}) => ({
  ...{ touser: lin().openid, templateId: 'SEAT', page: 'pages/home/index?from=a' },
  data: valued({ ...fields, ...values }),
  ...over,
})

local('what WeChat documents is delivered and shown in the template’s words', async () => {
  wechat().subscriptions.accept(lin().openid, 'SEAT')
  const state = { miniprogramState: 'developer', lang: 'zh_CN' }
  expect(await call('subscribeMessage.send', message(state))).toBe(0)
  const response = await fetch(`${emulatorOf(target).url}/wechat/service-messages`, {
    headers: { 'x-wechat-person': 'lin' },
  })
  expect(await response.json()).toMatchObject([
    {
      title: '报名结果通知',
      page: 'pages/home/index?from=a',
      fields: expect.arrayContaining([{ label: '活动名称', value: '西安温州商会年会' }]),
    },
  ])
  expect(wechat().badPayloads).toBe(0)
})

local.each<[number, string, { over?: object; values?: Record<string, unknown> }]>([
  [47003, 'a field that is missing', { values: { thing1: '' } }],
  [47003, 'a field the template does not have', { values: { thing9: '多' } }],
  [47003, 'a text that is too long', { values: { thing1: '一'.repeat(21) } }],
  [47003, 'a number instead of a text', { values: { thing1: 5 } }],
  [47003, 'a time in words', { values: { time3: '明天上午' } }],
  [47003, 'a time as ISO', { values: { time3: '2026-12-01T09:00:00Z' } }],
  [47003, 'a date without a year', { values: { date5: '11月30日' } }],
  [47003, 'an amount with commas', { values: { amount4: '1,200元' } }],
  [47003, 'a phrase with signs in it', { values: { phrase2: '通过!' } }],
  [47003, 'no data', { over: { data: {} } }],
  [47001, 'a field that is not documented', { over: { formId: 'x' } }],
  [47001, 'a state that is not documented', { over: { miniprogramState: 'release' } }],
  [40037, 'a template of another account', { over: { templateId: 'OTHER' } }],
  [41030, 'a page that app.json does not have', { over: { page: 'pages/none/index' } }],
  [40003, 'nobody', { over: { touser: '' } }],
])(
  'a subscription message is refused with %s for %s, and it is counted',
  async (code, _, { over, values }) => {
    const before = wechat().badPayloads
    expect(await call('subscribeMessage.send', message(over, values))).toBe(code)
    expect(wechat().badPayloads).toBe(before + 1)
  },
)

local('a refusal that is no mistake of the payload is not counted', async () => {
  const before = wechat().badPayloads
  expect(await call('subscribeMessage.send', message())).toBe(43101)
  expect(await call('phonenumber.getPhoneNumber', { code: 'used' })).toBe(40029)
  expect(wechat().badPayloads).toBe(before)
})

local.each([
  [41030, { page: 'pages/none/index' }],
  [40169, { scene: '中文' }],
  [47001, { width: '430' }],
  [40097, { width: 100 }],
  [47001, { envVersion: 'beta' }],
  [47001, { colour: 'red' }],
])('getUnlimited answers %s to %j; without the check of its path any page will do', async (code, wrong) => {
  const good = { scene: 'a', page: 'pages/home/index', checkPath: true, envVersion: 'release' }
  expect(await call('wxacode.getUnlimited', good)).toBe(0)
  expect(await call('wxacode.getUnlimited', { ...good, page: 'pages/none/index', checkPath: false })).toBe(0)
  expect(await call('wxacode.getUnlimited', { ...good, ...wrong })).toBe(code)
})

local('the sheet gives an answer for each template; one the account does not have fails', async () => {
  const ask = async (body: object) => {
    const response = await fetch(`${emulatorOf(target).url}/wechat/subscribe`, {
      method: 'POST',
      headers: { 'x-wechat-person': 'lin' },
      body: JSON.stringify(body),
    })
    return (await response.json()) as object
  }
  const credits = () => wechat().subscriptions.credits(lin().openid, 'SEAT')
  const before = credits()
  expect(await ask({ templateIds: ['SEAT'] })).toEqual({ accepted: ['SEAT'], answers: { SEAT: 'accept' } })
  expect(credits()).toBe(before + 1)
  expect(await ask({ templateIds: ['SEAT'], answers: { SEAT: 'reject' } })).toEqual({
    accepted: [],
    answers: { SEAT: 'reject' },
  })
  expect(credits()).toBe(before + 1)
  expect(await ask({ templateIds: ['OTHER'] })).toMatchObject({ errCode: 20001 })
})
