import { act, screen } from '@testing-library/react'
import { errorBody } from '@contract/errors'
import { offline, ok, refused } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { editing } from './fixtures'
import {
  editor,
  networkIsBack,
  openWriting,
  saves,
  startTest,
  tap,
  titleBox,
  typeText,
  typeTitle,
  uploadsArriveAs,
  wait,
} from './writing-page'

jest.mock('quill', () => jest.requireActual('quill/dist/quill.js'))

beforeEach(startTest)

test('what is typed is saved by itself once typing rests, title and text together', async () => {
  const { functions } = await openWriting({})
  typeTitle('年会通知')
  await typeText('五月三十日召开。')
  expect(functions.of('news.save')).toHaveLength(0)
  await wait(4_000)
  expect(functions.of('news.save')).toHaveLength(1)
  expect(functions.of('news.save')[0]?.input).toMatchObject({
    draft: { title: '年会通知', html: '<p>五月三十日召开。</p>', channel: 'chambers', audience: 'public' },
  })
  expect(screen.getByText(/^已保存 \d\d:\d\d$/)).toBeTruthy()
})

test('somebody who never stops typing is saved within ten seconds all the same', async () => {
  const { functions } = await openWriting({})
  for (let i = 0; i < 12; i++) {
    typeTitle(`第 ${i} 次`)
    await wait(1_000)
  }
  expect(functions.of('news.save').length).toBeGreaterThanOrEqual(1)
})

test('the second save names the draft and the revision that the first one got', async () => {
  const { functions } = await openWriting({})
  typeTitle('年会')
  await wait(3_000)
  typeTitle('年会通知')
  await wait(3_000)
  expect(functions.of('news.save')[1]?.input).toMatchObject({
    id: 'n_new',
    rev: 5,
    draft: { title: '年会通知' },
  })
})

test('what is typed during a save goes into the next one', async () => {
  let answer: (value: unknown) => void = () => undefined
  const { functions } = await openWriting({ 'news.save': () => new Promise((resolve) => (answer = resolve)) })
  typeTitle('年会')
  await wait(3_000)
  expect(screen.getByText('正在保存…')).toBeTruthy()
  typeTitle('年会通知')
  await wait(5_000)
  expect(functions.of('news.save')).toHaveLength(1)
  functions.answer('news.save', saves)
  answer(saves({}))
  await wait(5_000)
  expect(functions.of('news.save')).toHaveLength(2)
  expect(functions.of('news.save')[1]?.input).toMatchObject({ id: 'n_new', draft: { title: '年会通知' } })
})

test('without a network it says so, keeps the text here, and saves when the network is back, as one draft', async () => {
  const { functions } = await openWriting({ 'news.save': offline })
  typeTitle('年会通知')
  await wait(3_000)
  expect(screen.getByText('未保存：网络不可用，内容已存在本机')).toBeTruthy()
  functions.answer('news.save', saves)
  await networkIsBack()
  expect(screen.getByText(/^已保存/)).toBeTruthy()
  const keys = functions.of('news.save').map(({ input }) => input.key)
  expect(keys.length).toBeGreaterThanOrEqual(2)
  expect(new Set(keys)).toEqual(new Set([expect.any(String)]))
})

test('what was typed before the app was closed is offered, restored and saved', async () => {
  const first = await openWriting({ 'news.save': offline })
  typeTitle('年会通知')
  await typeText('不要丢掉我。')
  await wait(1_000)
  first.unmount()
  await wait(100)

  const second = await openWriting({})
  expect(screen.getByText('不要丢掉我。')).toBeTruthy()
  await tap('恢复这份内容')
  await wait(100)
  expect(titleBox().value).toBe('年会通知')
  expect(editor().getText()).toContain('不要丢掉我。')
  await wait(3_000)
  expect(second.functions.of('news.save')[0]?.input).toMatchObject({ draft: { title: '年会通知' } })
})

test('what was typed a moment before the app went out of sight is kept', async () => {
  const first = await openWriting({ 'news.save': offline })
  await typeText('最后一句。')
  await act(async () => device.hide())
  const { stored } = device
  expect([...stored.values()].join()).toContain('最后一句。')
  first.unmount()
})

test('a kept copy that is not wanted is only deleted after a yes', async () => {
  const first = await openWriting({ 'news.save': offline })
  typeTitle('旧稿')
  await wait(1_000)
  first.unmount()
  await wait(100)

  await openWriting({})
  await tap('不要了，另写一篇')
  expect(screen.getByText('旧稿')).toBeTruthy()
  await tap('删除')
  await wait(100)
  expect(titleBox().value).toBe('')
})

test('after a save nothing is offered for restoring', async () => {
  const first = await openWriting({ 'news.edit': () => ok(editing()) }, 'n_1')
  typeTitle('新的标题')
  await wait(4_000)
  first.unmount()
  await wait(100)
  await openWriting({ 'news.edit': () => ok(editing({ title: '新的标题' })) }, 'n_1')
  expect(titleBox().value).toBe('新的标题')
})

test('opening a piece and reading it saves nothing', async () => {
  const { functions, unmount } = await openWriting({ 'news.edit': () => ok(editing()) }, 'n_1')
  await wait(15_000)
  unmount()
  await wait(1_000)
  expect(functions.of('news.save')).toHaveLength(0)
})

test('what the server finds wrong stands beside its field, and what was typed stays', async () => {
  const error = { ...errorBody('input.invalid'), fields: { 'draft.title': '标题不能超过 60 个字' } }
  await openWriting({ 'news.save': () => refused(error) })
  typeTitle('长'.repeat(61))
  await wait(3_000)
  expect(screen.getByText('标题不能超过 60 个字')).toBeTruthy()
  expect(titleBox().value).toHaveLength(61)
})

test('what the server left out is told', async () => {
  const note = '有 1 张图片来自别处，没有保留'
  await openWriting({ 'news.save': () => ok({ id: 'n_new', rev: 1, savedAt: 0, notes: [note] }) })
  typeTitle('年会')
  await wait(3_000)
  expect(screen.getByText(note)).toBeTruthy()
})

test('a text too long for one call goes ahead as a file', async () => {
  const { functions } = await openWriting({})
  uploadsArriveAs('draft.html')
  await typeText('长'.repeat(12_001))
  await wait(4_000)
  expect(functions.of('news.save')[0]?.input).toMatchObject({
    draft: { html: '' },
    htmlUpload: 'cloud://local/incoming/draft.html',
  })
})
