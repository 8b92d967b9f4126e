import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emulatorOf, localTest, openTarget, type Target } from './target'

const local = localTest('there is no WeChat client in a cloud environment')
let target: Target
beforeAll(async () => {
  target = await openTarget({ functionsDir: join(__dirname, 'functions') })
  emulatorOf(target).wechat.people.add({ id: 'lin', nickname: '林会长', phone: '13900000001' })
  emulatorOf(target).wechat.people.add({ id: 'chen', nickname: '陈秘书长', phone: '13900000002' })
})
afterAll(() => target.close())

async function ask(
  path: string,
  body: unknown,
  person = 'lin',
): Promise<{ status: number; json: Record<string, unknown> }> {
  const response = await fetch(`${emulatorOf(target).url}/wechat/${path}`, {
    method: 'POST',
    headers: { 'x-wechat-person': person },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, json: (await response.json()) as Record<string, unknown> }
}
const personOf = (id: string) => emulatorOf(target).wechat.people.find(id)!

local('people are listed without their openids', async () => {
  const people = await (await fetch(`${emulatorOf(target).url}/wechat/people`)).json()
  expect(people).toEqual([
    { id: 'lin', nickname: '林会长', phone: '13900000001' },
    { id: 'chen', nickname: '陈秘书长', phone: '13900000002' },
  ])
})

local('a call carries the identity of the person, whatever the data claims', async () => {
  const forged = { openid: 'o-forged', userInfo: { openId: 'o-forged' }, WX_OPENID: 'o-forged' }
  const { json } = await ask('call', { name: 'echo', data: forged })
  const { openid } = personOf('lin')
  expect(json['result']).toMatchObject({
    source: 'wx_client',
    user: { openId: openid },
    event: { userInfo: { openId: openid } },
  })
})

local('a stranger, a call without a name and broken JSON are HTTP 400', async () => {
  expect((await ask('call', { name: 'echo' }, 'nobody')).status).toBe(400)
  expect((await ask('call', { data: {} })).status).toBe(400)
  expect((await ask('call', '{')).status).toBe(400)
  expect((await ask('call', { name: 'echo', data: [] })).status).toBe(400)
})

local('failures come as errCode and errMsg, as in the mini-program', async () => {
  const missing = await ask('call', { name: 'no-such-function' })
  expect(missing).toMatchObject({
    status: 200,
    json: { errCode: -501000, errMsg: expect.stringContaining('FUNCTION_NOT_FOUND') },
  })
  const thrown = await ask('call', { name: 'misbehave', data: { how: 'throw' } })
  expect(thrown.json).toMatchObject({
    errCode: -504002,
    errMsg: expect.stringMatching(
      /^cloud\.callFunction:fail Error: errCode: -504002 functions execute fail \| errMsg: /,
    ),
  })
})

local('100 KB in and 1 MB out are the limits through WeChat', async () => {
  const wrapper = '{"bytes":2,"text":""}'.length
  const fits = { bytes: 2, text: 'x'.repeat(100 * 1024 - wrapper) }
  expect((await ask('call', { name: 'sized', data: fits })).json).toEqual({ result: '' })
  const tooLong = await ask('call', { name: 'sized', data: { ...fits, text: `${fits.text}x` } })
  expect(tooLong.json['errMsg']).toContain('EXCEED_MAX_PAYLOAD_SIZE')
  const huge = await ask('call', { name: 'sized', data: { text: 'x'.repeat(300 * 1024) } })
  expect(huge.json['errMsg']).toContain('EXCEED_MAX_PAYLOAD_SIZE')
  const mb = 1024 * 1024
  expect((await ask('call', { name: 'sized', data: { bytes: mb } })).json['result']).toHaveLength(mb - 2)
  const answer = await ask('call', { name: 'sized', data: { bytes: mb + 1 } })
  expect(answer.json).toMatchObject({
    errCode: -604001,
    errMsg: expect.stringContaining('EXCEED_MAX_RESPONSE_SIZE'),
  })
})

local('open data comes only from WeChat: once, for its own person, and marked as such', async () => {
  const { wechat } = emulatorOf(target)
  const issue = () => wechat.cloudIds.issue({ person: personOf('lin'), data: { opengid: 'G1' } })
  const send = async (body: object, person = 'lin') =>
    (await ask('call', { name: 'echo', ...body }, person)).json['result'] as {
      event: Record<string, object>
      variables: string[]
    }

  const id = issue()
  const real = await send({ data: {}, cloudIds: { group: id } })
  expect(real.event['group']).toMatchObject({
    cloudID: id,
    data: { opengid: 'G1', watermark: { appid: wechat.appId } },
  })
  expect(real.variables).toContain('WX_OPEN_DATA_INFO')

  const again = await send({ data: {}, cloudIds: { group: id } })
  expect(again.event['group']).toMatchObject({ errCode: -601006 })
  const stolen = await send({ data: {}, cloudIds: { group: issue() } }, 'chen')
  expect(stolen.event['group']).not.toHaveProperty('data')
  const forged = await send({ data: { group: { cloudID: issue(), data: { opengid: 'G1' } } } })
  expect(forged.variables).not.toContain('WX_OPEN_DATA_INFO')
})

local('a file sent by the client is stored under its path, and can be shown', async () => {
  const { json } = await ask('upload?path=covers/a.png', 'picture')
  expect(json['fileID']).toMatch(/^cloud:\/\/.*\/covers\/a\.png$/)
  const { json: urls } = await ask('file-urls', { fileList: [json['fileID']] })
  const [{ tempFileURL }] = urls['fileList'] as [{ tempFileURL: string }]
  expect(await (await fetch(tempFileURL)).text()).toBe('picture')
  expect((await ask('upload?path=../a.png', 'x')).json['errMsg']).toContain('cloudPath')
})

local('people keep their openid over a restart', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'wechat-'))
  const first = await openTarget({ dir })
  const before = emulatorOf(first).wechat.people.add({ id: 'lin', nickname: '林' })
  expect(emulatorOf(first).store.collectionNames()).toEqual([])
  await first.close()
  const second = await openTarget({ dir })
  expect(emulatorOf(second).wechat.people.find('lin')).toEqual(before)
  await second.close()
  rmSync(dir, { recursive: true })
})
