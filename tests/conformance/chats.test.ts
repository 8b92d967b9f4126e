import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { callFunction } from '../../emulator/wechat/call-function'
import { emulatorOf, localTest, openTarget, type Target } from './target'

const local = localTest('there is no WeChat client in a cloud environment')
const CHATS = [
  { id: 'presidents', name: '全国各地温州商会会长', members: ['lin', 'chen'] },
  { id: 'xian', name: '西安温州商会', members: ['lin', 'young'] },
]
const CARD = { title: '年会报名', path: '/packages/activities/show/index?id=a1&s=x' }

let target: Target
beforeAll(async () => {
  target = await openTarget({ functionsDir: join(__dirname, 'functions') })
  for (const id of ['lin', 'chen', 'young']) wechat().people.add({ id, nickname: `老${id}` })
  for (const chat of CHATS) wechat().chats.add(chat)
})
afterAll(() => target.close())
const wechat = () => emulatorOf(target).wechat

async function ask(person: string, route: string, body?: unknown) {
  const [method, path] = route.split(' ')
  const response = await fetch(`${emulatorOf(target).url}/wechat/${path}`, {
    method,
    headers: { 'x-wechat-person': person },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  return { status: response.status, json: (await response.json()) as never }
}
const get = async (person: string, route: string) => (await ask(person, `GET ${route}`)).json

local('everybody sees the chats he is in, with what he has not looked at', async () => {
  expect(await get('young', 'chats')).toEqual([
    { id: 'xian', name: '西安温州商会', memberCount: 2, unseen: 0, last: null },
  ])
  const { json } = await ask('lin', 'POST chats/xian/share', CARD)
  expect(json).toMatchObject({ ...CARD, mine: true, imageUrl: null, live: null })
  expect(await get('young', 'chats')).toMatchObject([
    { unseen: 1, last: { title: '年会报名', from: '老lin', at: expect.any(Number) } },
  ])
  expect(await get('lin', 'chats')).toMatchObject([{ id: 'xian', unseen: 0 }, { id: 'presidents' }])
  expect(await get('young', 'chats/xian')).toMatchObject({
    name: '西安温州商会',
    members: [{ id: 'lin' }, { id: 'young', nickname: '老young' }],
    messages: [{ ...CARD, from: { id: 'lin', nickname: '老lin' }, mine: false }],
  })
  expect(await get('young', 'chats')).toMatchObject([{ unseen: 0 }])
})

local('a chat is closed to others, and a card without title, path or card behind it is refused', async () => {
  expect((await ask('chen', 'GET chats/xian')).status).toBe(400)
  expect((await ask('chen', 'POST chats/xian/share', CARD)).status).toBe(400)
  expect((await ask('lin', 'POST chats/nowhere/share', CARD)).status).toBe(400)
  for (const wrong of [{ title: '' }, { path: 7 }, { liveCardId: '1048_unknown' }])
    expect((await ask('lin', 'POST chats/xian/share', { ...CARD, ...wrong })).status).toBe(400)
})

local('a card keeps its picture, whose address is renewed; none is fetched from elsewhere', async () => {
  const { fileID } = await target.app.uploadFile({
    cloudPath: 'covers/a.png',
    fileContent: Buffer.from('png'),
  })
  const { fileList } = await target.app.getTempFileURL({ fileList: [fileID] })
  const share = async (imageUrl: string) =>
    ((await ask('lin', 'POST chats/xian/share', { ...CARD, imageUrl })).json as { imageUrl: string }).imageUrl
  const shown = await share(fileList[0]!.tempFileURL)
  expect(shown).toMatch(/^\/storage\/covers\/a\.png\?sign=/)
  expect(await (await fetch(`${emulatorOf(target).url}${shown}`)).text()).toBe('png')
  expect(await share('/h5/cover.jpg')).toBe('/h5/cover.jpg')
  expect(await share('data:image/png;base64,AAAA')).toBe('data:image/png;base64,AAAA')
  expect(await share('https://example.com/cover.jpg')).toBeNull()
})

local('members get the group as open data, the same for each; nobody else does', async () => {
  const groupOf = async (person: string) => {
    const { cloudID } = (await ask(person, 'POST group-enter', { chat: 'xian' })).json as { cloudID: string }
    const call = { name: 'echo', data: {}, cloudIds: { group: cloudID } }
    const { event } = (await callFunction(wechat(), wechat().people.find(person)!, call)) as {
      event: { group: { data: { opengid: string; watermark: { timestamp: number } } } }
    }
    return event.group.data
  }
  const { opengid, watermark } = await groupOf('lin')
  expect(opengid).toMatch(/^tG[\w-]{26}$/)
  expect(opengid).not.toBe(wechat().chats.openGid('presidents'))
  expect((await groupOf('young')).opengid).toBe(opengid)
  expect(Math.abs(watermark.timestamp * 1000 - Date.now())).toBeLessThan(5_000)

  expect((await ask('chen', 'POST group-enter', { chat: 'xian' })).json).toMatchObject({
    errCode: 65206,
    errMsg: expect.stringMatching(/^getGroupEnterInfo:fail /),
  })
  expect((await ask('chen', 'POST group-enter', {})).json).toMatchObject({ errCode: 40097 })
})

local('chats, cards and messages are there again after a restart; half a line does no harm', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'chats-'))
  const first = await openTarget({ dir })
  const before = emulatorOf(first).wechat
  before.chats.add(CHATS[1]!)
  const live = before.liveCards.create(Date.now())
  const sent = before.chats.share('xian', 'lin', { ...CARD, picture: null, liveCardId: live.id }, 1)
  const message = { openid: 'o-1', templateId: 'T1', page: '', data: {}, at: 2 }
  before.subscriptions.accept('o-1', 'T1')
  before.subscriptions.accept('o-1', 'T1')
  expect(before.subscriptions.deliver(message)).toBe(true)
  emulatorOf(first).clock.set(5_000)
  await first.close()
  for (const round of [1, 2]) {
    writeFileSync(join(dir, 'wechat-chats.jsonl'), '{"message":{"id":"ha', { flag: 'a' })
    const again = await openTarget({ dir })
    const { chats, liveCards, subscriptions } = emulatorOf(again).wechat
    expect([round, chats.all(), chats.messages('xian')]).toEqual([round, [CHATS[1]], [sent]])
    expect(chats.openGid('xian')).toBe(before.chats.openGid('xian'))
    expect(liveCards.find(live.id)).toEqual(live)
    expect(subscriptions.credits('o-1', 'T1')).toBe(1)
    expect(subscriptions.inbox).toMatchObject([message])
    expect(emulatorOf(again).clock.offsetMs).toBe(5_000)
    await again.close()
  }
  rmSync(dir, { recursive: true })
})
