import { readFileSync } from 'node:fs'
import path from 'node:path'
import { House } from './house'
import { draft, publish, until, write } from './news-writing'
import { withPngChunk } from '../support/photographs'

const MINUTE_MS = 60_000
const hall = readFileSync(path.join(__dirname, '../fixtures/hall.png'))
/** The local content check refuses a picture whose bytes say so: here in the name of a palette, since what only tells about it is not kept. */
const risky = withPngChunk(hall, 'sPLT', 'content-check-risky\0\b')

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

async function accept(name: string, bytes: Buffer, who = 'editor') {
  const upload = await house.upload('a.png', bytes)
  return house.get(who, 'files.accept', { upload, purpose: 'image', name })
}

const statusOf = async (id: string) => (await house.get('editor', 'news.edit', { id })).status
const feedSize = async () => (await house.get('guest', 'news.feed', {})).items.length

describe('text', () => {
  test('that WeChat refuses stays a draft, with the reason and the word', async () => {
    const { id, rev } = await write(house, { html: '<p>一段话</p><p>这里有测试广告几个字</p>' })
    const refusal = await house.refusal('editor', 'news.publish', { id, rev })
    expect(refusal).toMatchObject({ kind: 'rule_broken', code: 'news.content_refused' })
    expect(refusal!.message).toContain('疑似广告，涉及“测试广告”')
    const item = await house.get('editor', 'news.edit', { id })
    expect(item).toMatchObject({ status: 'refused', reason: '疑似广告，涉及“测试广告”' })
    expect(await feedSize()).toBe(0)

    const mended = await house.get('editor', 'news.save', { id, rev, draft: draft() })
    expect(await statusOf(id)).toBe('draft')
    await house.get('editor', 'news.publish', { id, rev: mended.rev })
    expect(await feedSize()).toBe(1)
  })

  test('is looked at to its end, however long', async () => {
    const long = `<p>${'正文很长，一直写下去。'.repeat(600)}测试违法</p>`
    const { id, rev } = await write(house, { html: long })
    expect((await house.refusal('editor', 'news.publish', { id, rev }))?.code).toBe('news.content_refused')
  })

  test('cannot go out without a title and a body', async () => {
    const { id, rev } = await write(house, { title: '', html: '<p><br></p>' })
    expect(await house.refusal('editor', 'news.publish', { id, rev })).toMatchObject({
      code: 'news.not_ready',
      message: '还不能发布：请填写标题，请填写正文',
    })
  })
})

describe('pictures', () => {
  const withPicture = (id: string, url: string) => ({
    html: `<p>看图</p><p><img src="${url}" alt="大厅"></p>`,
    coverFileId: id,
  })

  test('are waited for; the article goes live with the last answer', async () => {
    const file = await accept('大厅.png', hall)
    const { id, rev } = await write(house, withPicture(file.id, file.url))
    const item = await house.get('editor', 'news.publish', { id, rev })
    expect(['checking', 'published']).toContain(item.status)
    await until(async () => (await statusOf(id)) === 'published')
    const article = await house.get('guest', 'news.open', { id })
    expect(article.blocks[1]).toMatchObject({ kind: 'image', width: 120, height: 80, caption: '大厅' })
    expect(Buffer.from(await (await fetch(article.coverUrl!)).arrayBuffer())).toEqual(hall)
  })

  test('that WeChat refuses stop the article and are named', async () => {
    const file = await accept('不妥.png', risky)
    const { id, rev } = await write(house, withPicture(file.id, file.url))
    await house.ask('editor', 'news.publish', { id, rev })
    await until(async () => (await statusOf(id)) === 'refused')
    const item = await house.get('editor', 'news.edit', { id })
    expect(item.reason).toBe('图片“不妥.png”没有通过内容安全检查，请换一张')
    expect(await feedSize()).toBe(0)
    expect(await house.refusal('editor', 'news.publish', { id, rev })).toMatchObject({
      code: 'news.content_refused',
    })
  })

  test('whose answer never comes stop waiting after half an hour, and the office is told', async () => {
    house.cloud.emulator.faults.fail('wx.openApi', 'SYS_ERR')
    const file = await accept('大厅.png', hall)
    const { id, rev } = await write(house, withPicture(file.id, file.url))
    const files = house.cloud.db.collection('files')
    // Asked, but WeChat stays silent.
    await files.doc(file.id).update({ traceId: 'silent', askedAt: house.now() })
    expect((await house.get('editor', 'news.publish', { id, rev })).status).toBe('checking')
    house.passTime(29 * MINUTE_MS)
    await house.fire('expire-checks')
    expect(await statusOf(id)).toBe('checking')
    house.passTime(2 * MINUTE_MS)
    await house.fire('expire-checks')
    expect(await house.get('editor', 'news.edit', { id })).toMatchObject({
      status: 'refused',
      reason: '图片检查超过 30 分钟没有结果，请重新发布',
    })
    house.cloud.emulator.faults.clear()
  })

  test('an answer that comes before the article is published is not lost', async () => {
    const file = await accept('大厅.png', hall)
    await until(
      async () => (await house.cloud.db.collection('files').doc(file.id).get()).data[0].check === 'passed',
    )
    const { id, rev } = await write(house, withPicture(file.id, file.url))
    expect((await house.get('editor', 'news.publish', { id, rev })).status).toBe('published')
  })

  test('an answer that overtakes our note of the question is found there', async () => {
    // WeChat's stand-in answers after 100 ms, the note takes longer. The manager has uploaded nothing yet, so nothing else is written first.
    house.cloud.emulator.faults.delay('database.modifyDocument', 500)
    expect((await accept('大厅.png', hall, 'manager')).check).toBe('passed')
  })

  test('the same answer twice publishes one version', async () => {
    const file = await accept('大厅.png', hall)
    const { id, rev } = await write(house, withPicture(file.id, file.url))
    await house.ask('editor', 'news.publish', { id, rev })
    await until(async () => (await statusOf(id)) === 'published')
    const { traceId } = (await house.cloud.db.collection('files').doc(file.id).get()).data[0]
    const event = { Event: 'wxa_media_check', trace_id: traceId, errcode: 0, result: { suggest: 'pass' } }
    await Promise.all([house.push(event), house.push(event)])
    expect((await house.get('editor', 'news.history', { id })).versions).toHaveLength(1)
  })

  test('a forged answer from a client changes nothing', async () => {
    const file = await accept('大厅.png', risky)
    await house.cloud.db.collection('files').doc(file.id).update({ traceId: 'known', check: 'pending' })
    const event = { Event: 'wxa_media_check', trace_id: 'known', result: { suggest: 'pass', label: 100 } }
    expect(await house.cloud.call('jobs', event, 'guest')).toEqual({ ok: false })
    expect((await house.cloud.db.collection('files').doc(file.id).get()).data[0].check).toBe('pending')
  })
})

describe('a time of its own', () => {
  test('is waited for; two timers at once publish one version', async () => {
    const { id, rev } = await write(house)
    const at = house.now() + 60 * MINUTE_MS
    expect(await house.get('editor', 'news.publish', { id, rev, at })).toMatchObject({
      status: 'scheduled',
      scheduledAt: at,
    })
    await house.fire('publish-due')
    expect(await feedSize()).toBe(0)
    house.passTime(61 * MINUTE_MS)
    // Both have seen that it waits before one of them publishes.
    house.cloud.emulator.faults.delay('database.startTransaction', 300, 2)
    await Promise.all([house.fire('publish-due'), house.fire('publish-due')])
    await house.fire('publish-due')
    expect(await statusOf(id)).toBe('published')
    expect((await house.get('editor', 'news.history', { id })).versions).toEqual([
      expect.objectContaining({ version: 1, note: '首次发布（定时）', by: 'editor 的名字' }),
    ])
  })

  test('in the past is refused', async () => {
    const { id, rev } = await write(house)
    const at = house.now() - MINUTE_MS
    expect((await house.refusal('editor', 'news.publish', { id, rev, at }))?.code).toBe(
      'news.schedule_in_past',
    )
  })

  test('is taken back by a change of the text', async () => {
    const { id, rev } = await write(house)
    await house.get('editor', 'news.publish', { id, rev, at: house.now() + MINUTE_MS })
    await house.get('manager', 'news.save', { id, rev, draft: draft({ title: '改过的标题' }) })
    house.passTime(2 * MINUTE_MS)
    await house.fire('publish-due')
    expect(await statusOf(id)).toBe('draft')
  })

  test('can be taken back by hand, or changed', async () => {
    const { id, rev } = await write(house)
    await house.get('editor', 'news.publish', { id, rev, at: house.now() + MINUTE_MS })
    const later = house.now() + 9 * MINUTE_MS
    expect((await house.get('editor', 'news.publish', { id, rev, at: later })).scheduledAt).toBe(later)
    expect((await house.get('editor', 'news.reopen', { id })).status).toBe('draft')
  })
})

describe('two at once', () => {
  test('two editors publish the same draft: one version, no error', async () => {
    const { id, rev } = await write(house)
    const replies = await Promise.all(
      ['editor', 'manager', 'editor'].map((who) => house.ask(who, 'news.publish', { id, rev })),
    )
    expect(replies.filter((reply) => !reply.ok)).toEqual([])
    expect(await feedSize()).toBe(1)
    expect((await house.get('editor', 'news.history', { id })).versions).toHaveLength(1)
  })

  test('one publishes while the other’s text is still being checked: one version', async () => {
    const { id, rev } = await write(house)
    house.cloud.emulator.faults.delay('wx.openApi', 600)
    await Promise.all(['editor', 'manager'].map((who) => house.get(who, 'news.publish', { id, rev })))
    expect((await house.get('editor', 'news.history', { id })).versions).toHaveLength(1)
  })

  test('one saves while the other publishes: what readers see is one of the two texts, whole, and the history says which', async () => {
    const { id, rev } = await write(house)
    await Promise.all([
      house.ask('editor', 'news.publish', { id, rev }),
      house.ask('manager', 'news.save', { id, rev, draft: draft({ title: '主管改的标题' }) }),
    ])
    const item = await house.get('editor', 'news.edit', { id })
    expect(item.title).toBe('主管改的标题')
    const { versions } = await house.get('editor', 'news.history', { id })
    expect(versions.map((version) => version.title)).toEqual(item.status === 'draft' ? [] : [draft().title])
    expect(item.changed).toBe(item.status === 'published')
  })

  test('one withdraws while the other publishes a change: never half of both', async () => {
    const { id, rev } = await publish(house)
    const saved = await house.get('editor', 'news.save', { id, rev, draft: draft({ title: '新标题' }) })
    await Promise.all([
      house.ask('editor', 'news.publish', { id, rev: saved.rev }),
      house.ask('manager', 'news.withdraw', { id, reason: '先不发' }),
    ])
    expect(await statusOf(id)).toBe('withdrawn')
    expect(await feedSize()).toBe(0)
    expect((await house.refusal('editor', 'news.publish', { id, rev: saved.rev }))?.code).toBe(
      'news.wrong_status',
    )
  })
})

test('publishing what is out already changes nothing, a change makes a second version', async () => {
  const { id, rev, publishedAt } = await publish(house)
  await house.get('manager', 'news.publish', { id, rev })
  const saved = await house.get('editor', 'news.save', { id, rev, draft: draft({ title: '更正后的标题' }) })
  expect((await house.get('guest', 'news.open', { id })).title).toBe(draft().title)
  await house.get('editor', 'news.publish', { id, rev: saved.rev })
  expect(await house.get('guest', 'news.open', { id })).toMatchObject({
    title: '更正后的标题',
    publishedAt,
    revisedAt: expect.any(Number),
  })
  const { versions } = await house.get('editor', 'news.history', { id })
  expect(versions.map(({ version, note }) => [version, note])).toEqual([
    [2, '修订'],
    [1, '首次发布'],
  ])
  expect((await house.get('editor', 'news.showVersion', { id, version: 1 })).title).toBe(draft().title)
  expect((await house.refusal('editor', 'news.showVersion', { id, version: 3 }))?.code).toBe(
    'news.revision_not_found',
  )
})
