import { join } from 'node:path'
import { callFunction } from '../../emulator/wechat/call-function'
import { failureOf } from './failure'
import { emulatorOf, localTest, openTarget, type Target } from './target'

const local = localTest('a real environment would need a real person and bill the calls')
let target: Target
beforeAll(async () => {
  target = await openTarget({ functionsDir: join(__dirname, 'functions') })
  wechat().people.add({ id: 'lin', phone: '13900000001' })
  await target.db.createCollection('heard')
})
afterAll(() => target.close())
const wechat = () => emulatorOf(target).wechat
const lin = () => wechat().people.find('lin')!

/** Through wx-server-sdk in a function that the person called. */
const call = (api: string, data: object, name = 'open-api') =>
  callFunction(wechat(), lin(), { name, data: { api, data } }) as Promise<Record<string, unknown>>

const content = { version: 2, scene: 1, content: '西安温州商会召开年会' }

local('msgSecCheck passes ordinary text and labels what it refuses', async () => {
  expect(await call('security.msgSecCheck', content)).toMatchObject({
    errCode: 0,
    result: { suggest: 'pass', label: 100 },
  })
  const refused = await call('security.msgSecCheck', { ...content, content: '这是测试广告' })
  expect(refused).toMatchObject({ result: { suggest: 'risky', label: 10001 }, traceId: expect.any(String) })
  expect(refused['detail']).toContainEqual(
    expect.objectContaining({ strategy: 'keyword', keyword: '测试广告' }),
  )
  const doubtful = await call('security.msgSecCheck', { ...content, content: '测试存疑' })
  expect(doubtful).toMatchObject({ result: { suggest: 'review', label: 21000 } })
})

local.each([
  [47001, { version: 1 }],
  [47001, { scene: 5 }],
  [47001, { content: '' }],
  [47001, { content: 7 }],
  [45002, { content: '温'.repeat(2501) }],
  [40003, { openid: 'o-nobody' }],
])('msgSecCheck answers %s to %j', async (errCode, wrong) => {
  expect(await call('security.msgSecCheck', { ...content, ...wrong })).toMatchObject({ errCode })
})

local('content cannot be checked for somebody who has not visited', async () => {
  const absent = wechat().people.add({ id: 'absent' })
  expect(await call('security.msgSecCheck', { ...content, openid: absent.openid })).toMatchObject({
    errCode: 61010,
  })
})

const heardOf = async (traceId: unknown) => {
  for (let tries = 0; tries < 50; tries += 1) {
    const { data } = await target.db.collection('heard').where({ 'event.trace_id': traceId }).get()
    if (data[0]) return data[0] as Record<string, unknown>
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('nothing was pushed')
}

local.each([
  ['plain.jpg', 'bytes', 'pass'],
  ['content-check-risky.jpg', 'bytes', 'risky'],
  ['inside.jpg', 'xx content-check-review xx', 'review'],
])('mediaCheckAsync pushes its verdict on %s with %s: %s', async (name, bytes, suggest) => {
  const { fileID } = await target.app.uploadFile({
    cloudPath: `media/${name}`,
    fileContent: Buffer.from(bytes),
  })
  const mediaUrl = (await target.app.getTempFileURL({ fileList: [fileID] })).fileList[0]!.tempFileURL
  const { traceId } = await call('security.mediaCheckAsync', { mediaUrl, mediaType: 2, version: 2, scene: 1 })
  expect(await heardOf(traceId)).toMatchObject({
    source: 'wx_unknown',
    event: {
      MsgType: 'event',
      Event: 'wxa_media_check',
      FromUserName: lin().openid,
      version: 2,
      result: { suggest },
    },
  })
})

local('mediaCheckAsync says when it cannot fetch the file', async () => {
  const mediaUrl = 'https://example.com/a.jpg'
  const { traceId } = await call('security.mediaCheckAsync', { mediaUrl, mediaType: 2, version: 2, scene: 1 })
  expect(await heardOf(traceId)).toMatchObject({ event: { errcode: -1008 } })
  expect(
    await call('security.mediaCheckAsync', { mediaUrl, mediaType: 3, version: 2, scene: 1 }),
  ).toMatchObject({ errCode: 47001 })
})

local('getPhoneNumber gives the phone behind a code, once', async () => {
  const code = wechat().phoneCodes.issue(lin())
  expect(await call('phonenumber.getPhoneNumber', { code })).toMatchObject({
    phoneInfo: { purePhoneNumber: '13900000001', countryCode: '86', watermark: { appid: wechat().appId } },
  })
  expect(await call('phonenumber.getPhoneNumber', { code })).toMatchObject({ errCode: 40029 })
  const old = wechat().phoneCodes.issue(lin(), Date.now() - 5 * 60_000 - 1)
  expect(await call('phonenumber.getPhoneNumber', { code: old })).toMatchObject({ errCode: 40029 })
})

local('a subscription message needs an accepted tap for each, 43101 otherwise', async () => {
  const message = {
    touser: lin().openid,
    templateId: 'T1',
    page: 'pages/home/index',
    data: { thing1: { value: '年会' } },
  }
  expect(await call('subscribeMessage.send', message)).toMatchObject({ errCode: 43101 })
  wechat().subscriptions.accept(lin().openid, 'T1')
  expect(await call('subscribeMessage.send', message)).toMatchObject({ errCode: 0 })
  expect(await call('subscribeMessage.send', message)).toMatchObject({ errCode: 43101 })
  expect(wechat().subscriptions.inbox).toMatchObject([
    { openid: lin().openid, data: { thing1: { value: '年会' } } },
  ])
})

local.each([
  [47003, { data: { thing1: { value: '超过二十个字的内容会被微信拒绝因为类型是事物' } } }],
  [47003, { data: { unknown1: { value: 'x' } } }],
  [47003, { data: {} }],
  [41030, { page: '/pages/home/index' }],
  [40037, { templateId: '' }],
  [40003, { touser: 'o-nobody' }],
])('a subscription message is answered %s for %j', async (errCode, wrong) => {
  const message = { touser: lin().openid, templateId: 'T2', data: { thing1: { value: '年会' } }, ...wrong }
  expect(await call('subscribeMessage.send', message)).toMatchObject({ errCode })
})

local('getUnlimited gives a PNG of the width asked for', async () => {
  const { buffer, contentType } = (await call('wxacode.getUnlimited', { scene: 'n=1', width: 280 })) as {
    contentType: string
    buffer: { data: number[] }
  }
  const bytes = Buffer.from(buffer.data)
  expect(contentType).toBe('image/png')
  expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
  expect(bytes.readUInt32BE(16)).toBe(280)
  expect(await call('wxacode.getUnlimited', { scene: 'x'.repeat(33) })).toMatchObject({ errCode: 40169 })
  expect(await call('wxacode.getUnlimited', { scene: 'a', page: '/pages/a' })).toMatchObject({
    errCode: 41030,
  })
})

local(
  'an API that config.json does not list is refused, and one the emulator does not know fails loudly',
  async () => {
    expect(await call('security.msgSecCheck', content, 'no-permission')).toMatchObject({ errCode: -604101 })
    const unknown = await call('customerServiceMessage.send', {})
    expect(unknown['errMsg']).toContain('does not support the open API customerServiceMessage.send')
  },
)

local('payment is not supported, and says so', async () => {
  const pay = { apiName: 'unifiedorder', requestData: Buffer.from('x') }
  const failure = await failureOf(target.app.callWxPayApi(pay as never))
  expect(failure).toMatchObject({ code: 'INVALID_ACTION', message: expect.stringContaining('wx.wxPayApi') })
})

local('node-sdk reaches the same APIs in JSON, with a token only', async () => {
  wechat().visited(lin().openid)
  const msgSecCheck = (data: object) =>
    target.app.callWxOpenApi({
      apiName: 'security.msgSecCheck',
      requestData: { ...content, openid: lin().openid, ...data },
    })
  expect((await msgSecCheck({})).result).toMatchObject({ errcode: 0, result: { suggest: 'pass' } })
  expect((await msgSecCheck({ scene: 9 })).result).toMatchObject({ errcode: 47001 })
  const token = process.env['WX_API_TOKEN']
  delete process.env['WX_API_TOKEN']
  expect((await failureOf(msgSecCheck({}))).message).toContain('invalid wx openapi access_token')
  process.env['WX_API_TOKEN'] = token
})
