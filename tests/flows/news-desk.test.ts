import { House } from './house'
import { draft, publish, write } from './news-writing'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

describe('saving', () => {
  test('over somebody else’s change is refused with his name, and keeps his text', async () => {
    const { id, rev } = await write(house)
    await house.get('manager', 'news.save', { id, rev, draft: draft({ title: '主管的标题' }) })
    const refusal = await house.refusal('editor', 'news.save', {
      id,
      rev,
      draft: draft({ title: '编辑的标题' }),
    })
    expect(refusal).toMatchObject({ kind: 'conflict', code: 'news.changed_meanwhile' })
    expect(refusal!.message).toContain('manager 的名字刚刚保存过')
    expect((await house.get('editor', 'news.edit', { id })).title).toBe('主管的标题')
  })

  test('of two at once, one wins and the other is told', async () => {
    const { id, rev } = await write(house)
    const replies = await Promise.all(
      ['甲', '乙', '丙'].map((title) =>
        house.ask('editor', 'news.save', { id, rev, draft: draft({ title }) }),
      ),
    )
    expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
    const codes = replies.flatMap((reply) => (reply.ok ? [] : [reply.error.code]))
    expect(codes).toEqual(['news.changed_meanwhile', 'news.changed_meanwhile'])
    expect((await house.get('editor', 'news.edit', { id })).rev).toBe(rev + 1)
  })

  test('repeated because the answer got lost is no conflict', async () => {
    const { id, rev } = await write(house)
    const change = { id, rev, draft: draft({ title: '再存一次' }) }
    const first = await house.get('editor', 'news.save', change)
    expect(await house.get('editor', 'news.save', change)).toEqual(first)
  })

  test('of a new draft, repeated with its key, makes one draft', async () => {
    const change = { key: 'draft-1', draft: draft() }
    const replies = await Promise.all([1, 2, 3].map(() => house.get('editor', 'news.save', change)))
    expect(new Set(replies.map((reply) => reply.id)).size).toBe(1)
    expect((await house.get('editor', 'news.desk', {})).items).toHaveLength(1)
    const other = await house.get('manager', 'news.save', change)
    expect(other.id).not.toBe(replies[0]!.id)
  })

  test('of a text too long for one call goes through an upload', async () => {
    const html = `<p>${'长篇简报。'.repeat(30_000)}</p>`
    const htmlUpload = await house.upload('draft.html', Buffer.from(html))
    const { id } = await house.get('editor', 'news.save', { draft: draft({ html: '' }), htmlUpload })
    expect((await house.get('editor', 'news.edit', { id })).draft.html).toBe(html)
    const tooLong = await house.upload('draft.html', Buffer.from('x'.repeat(300_001)))
    expect(
      (await house.refusal('editor', 'news.save', { draft: draft({ html: '' }), htmlUpload: tooLong }))?.code,
    ).toBe('text.too_long')
  })

  test('leaves out pictures from elsewhere and says so', async () => {
    const html =
      '<p>图</p><img src="https://example.com/files/f_000000000000000000000000.png"><img src="data:image/png;base64,AA">'
    const { id, notes } = await write(house, { html })
    expect(notes).toEqual([expect.stringContaining('有 2 张图片来自别处')])
    expect((await house.get('editor', 'news.edit', { id })).draft.html).toBe('<p>图</p>')
  })

  test('with a cover or an attachment that is not there is refused', async () => {
    const missing = 'f_000000000000000000000000'
    for (const over of [{ coverFileId: missing }, { attachmentIds: [missing] }]) {
      expect((await house.refusal('editor', 'news.save', { draft: draft(over) }))?.code).toBe(
        'file.not_found',
      )
    }
  })
})

test('a published article that is edited says so at the desk until it is published again', async () => {
  const { id, rev } = await publish(house)
  const changed = async () => (await house.get('editor', 'news.desk', {})).items[0]!.changed
  expect(await changed()).toBe(false)
  const saved = await house.get('editor', 'news.save', { id, rev, draft: draft({ title: '改' }) })
  expect(await changed()).toBe(true)
  await house.get('editor', 'news.publish', { id, rev: saved.rev })
  expect(await changed()).toBe(false)
})

test('the preview shows the draft, not what readers see', async () => {
  const { id, rev } = await publish(house)
  await house.get('editor', 'news.save', { id, rev, draft: draft({ title: '改过的' }) })
  expect((await house.get('editor', 'news.preview', { id })).title).toBe('改过的')
  expect((await house.get('guest', 'news.open', { id })).title).toBe(draft().title)
})

test('the desk lists by status, latest change first', async () => {
  const first = await write(house, { title: '一' })
  await write(house, { title: '二' })
  await publish(house, { title: '三' })
  const list = async (status?: 'draft' | 'published') =>
    (await house.get('editor', 'news.desk', { status })).items.map((item) => item.title)
  expect(await list()).toEqual(['三', '二', '一'])
  expect(await list('published')).toEqual(['三'])
  await house.get('editor', 'news.save', {
    id: first.id,
    rev: first.rev,
    draft: draft({ title: '一（改）' }),
  })
  expect(await list('draft')).toEqual(['一（改）', '二'])
})

describe('withdrawing', () => {
  test('takes it from readers at once, keeps who has read it, and unpins it', async () => {
    const { id } = await publish(house)
    await house.get('editor', 'news.pin', { id, pinned: true })
    await house.get('president', 'news.open', { id })
    const item = await house.get('editor', 'news.withdraw', { id, reason: '金额有误' })
    expect(item).toMatchObject({ status: 'withdrawn', reason: '金额有误', pinned: false })
    expect((await house.refusal('president', 'news.open', { id }))?.code).toBe('news.not_found')
    expect((await house.get('editor', 'news.edit', { id })).readerCount).toBe(1)
    expect((await house.refusal('editor', 'news.withdraw', { id, reason: '再来' }))?.code).toBe(
      'news.wrong_status',
    )
  })

  test('is undone by reopening; it goes out again as new, with its history', async () => {
    const { id, rev } = await publish(house)
    await house.get('editor', 'news.withdraw', { id, reason: '金额有误' })
    expect((await house.refusal('editor', 'news.publish', { id, rev }))?.code).toBe('news.wrong_status')
    expect((await house.get('editor', 'news.reopen', { id })).status).toBe('draft')
    await house.get('editor', 'news.publish', { id, rev })
    const { versions } = await house.get('editor', 'news.history', { id })
    expect(versions.map((version) => version.version)).toEqual([2, 1])
    expect(await house.get('guest', 'news.open', { id })).toMatchObject({ revisedAt: null })
  })

  test('is not for drafts, nor is pinning', async () => {
    const { id } = await write(house)
    expect((await house.refusal('editor', 'news.withdraw', { id, reason: '不要了' }))?.message).toContain(
      '“草稿”',
    )
    expect((await house.refusal('editor', 'news.pin', { id, pinned: true }))?.code).toBe('news.wrong_status')
    expect((await house.refusal('editor', 'news.reopen', { id }))?.code).toBe('news.wrong_status')
  })
})

describe('discarding', () => {
  test('deletes a draft', async () => {
    const { id } = await write(house)
    expect(await house.get('editor', 'news.discard', { id })).toEqual({ id })
    expect((await house.refusal('editor', 'news.edit', { id }))?.code).toBe('news.not_found')
  })

  test('is refused once readers have seen it', async () => {
    const { id } = await publish(house)
    expect((await house.refusal('editor', 'news.discard', { id }))?.code).toBe('news.was_published')
    await house.get('editor', 'news.withdraw', { id, reason: '有误' })
    await house.get('editor', 'news.reopen', { id })
    expect((await house.refusal('editor', 'news.discard', { id }))?.code).toBe('news.was_published')
  })
})
