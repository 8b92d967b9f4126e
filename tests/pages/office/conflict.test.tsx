import { screen } from '@testing-library/react'
import { errorBody } from '@contract/errors'
import { ok, refused } from '../../support/stub-functions'
import { editing } from './fixtures'
import {
  editor,
  openWriting,
  saves,
  startTest,
  tap,
  titleBox,
  typeText,
  typeTitle,
  wait,
} from './writing-page'

jest.mock('quill', () => jest.requireActual('quill/dist/quill.js'))

beforeEach(startTest)

const meanwhile = () => refused(errorBody('news.changed_meanwhile', { name: '林晓瓯' }))

async function openAndCollide() {
  const page = await openWriting({ 'news.edit': () => ok(editing()), 'news.save': meanwhile }, 'n_1')
  typeTitle('我的标题')
  await typeText('我写的一段。')
  await wait(4_000)
  return page
}

test('when somebody saved meanwhile it says who, and nothing typed is lost', async () => {
  await openAndCollide()
  expect(screen.getByText(/林晓瓯刚刚保存过这条资讯/)).toBeTruthy()
  expect(titleBox().value).toBe('我的标题')
  expect(editor().getText()).toContain('我写的一段。')
})

test('after that nothing is sent until the writer has decided, also not while typing on', async () => {
  const { functions } = await openAndCollide()
  typeTitle('我的标题，再改')
  await wait(20_000)
  expect(functions.of('news.save')).toHaveLength(1)
})

test('另存为新稿 makes a draft of its own and leaves the other one alone', async () => {
  const { functions, unmount } = await openAndCollide()
  functions.answer('news.save', saves)
  await tap('另存为新稿')
  await wait(500)
  const { input } = functions.of('news.save').at(-1) ?? {}
  expect(input).toMatchObject({ draft: { title: '我的标题' } })
  expect(input).not.toHaveProperty('id')
  expect(input?.key).toBeTruthy()
  expect(screen.getByText(/^已保存/)).toBeTruthy()
  unmount()
  await openWriting({ 'news.edit': () => ok(editing({ title: '对方的标题' })) }, 'n_1')
  expect(titleBox().value).toBe('对方的标题')
})

test('载入对方的版本 asks first, then shows theirs and forgets mine', async () => {
  const { functions, unmount } = await openAndCollide()
  functions.answer('news.edit', () => ok({ ...editing({ title: '对方的标题' }), rev: 9 }))
  await tap('载入对方的版本')
  expect(titleBox().value).toBe('我的标题')
  await tap('载入对方版本')
  await wait(500)
  expect(titleBox().value).toBe('对方的标题')
  unmount()
  await wait(500)
  await openWriting({ 'news.edit': () => ok(editing({ title: '对方的标题' })) }, 'n_1')
  expect(titleBox().value).toBe('对方的标题')
})

test('a closed app keeps the conflicting text, and restoring it meets the conflict again instead of overwriting', async () => {
  const first = await openAndCollide()
  first.unmount()
  await wait(100)
  const { functions } = await openWriting(
    { 'news.edit': () => ok({ ...editing(), rev: 9 }), 'news.save': meanwhile },
    'n_1',
  )
  await tap('恢复这份内容')
  await wait(4_000)
  expect(functions.of('news.save')[0]?.input).toMatchObject({ id: 'n_1', rev: 4 })
  expect(screen.getByText(/林晓瓯刚刚保存过/)).toBeTruthy()
})
