import { act, screen } from '@testing-library/react'
import { errorBody } from '@contract/errors'
import { ok, refused } from '../../support/stub-functions'
import { editing, fileView } from './fixtures'
import { editor, nextFileIs, openWriting, startTest, tap, titleBox, wait } from './writing-page'

jest.mock('quill', () => jest.requireActual('quill/dist/quill.js'))

beforeEach(startTest)
afterEach(() => void jest.restoreAllMocks())

const word = {
  title: '招商简报第 6 期',
  html: '<h2>到账</h2><p>同比增长 14.9%。</p>',
  imageCount: 2,
  came: ['文字 12 字，1 段', '图片 2 张'],
  changes: ['公式写成了一行文字：第 3 段“增长率为”'],
  warnings: ['有 1 个图表没有带进来'],
}
const importing = async () => {
  await tap('导入 Word')
  await wait(200)
}

test('a file that is no Word document says so, and the draft stays', async () => {
  const { functions } = await openWriting(
    {
      'news.edit': () => ok(editing()),
      'news.importWord': () => refused(errorBody('word.unreadable')),
    },
    'n_1',
  )
  nextFileIs('坏的.docx')
  await importing()
  expect(screen.getByText(/不是有效的 Word 文档/)).toBeTruthy()
  expect(editor().getText()).toBe('年会五月三十日召开。\n')
  await wait(5_000)
  expect(functions.of('news.save')).toHaveLength(0)
})

test('a file of another kind is not even uploaded', async () => {
  const { functions } = await openWriting({})
  nextFileIs('旧的.doc')
  await importing()
  expect(screen.getByText(/旧版 .doc，请另存为 .docx/)).toBeTruthy()
  expect(functions.of('news.importWord')).toHaveLength(0)
})

test('text that is there is replaced only after a yes, and the title stays', async () => {
  await openWriting({ 'news.edit': () => ok(editing()), 'news.importWord': () => ok(word) }, 'n_1')
  nextFileIs('简报.docx')
  await importing()
  expect(editor().getText()).toBe('年会五月三十日召开。\n')
  await tap('替换正文')
  await wait(600)
  expect(editor().getText()).toBe('招商简报第 6 期\n到账\n同比增长 14.9%。\n')
  expect(titleBox().value).toBe('第十一届年会在温召开')
})

test('a no leaves everything as it was', async () => {
  await openWriting({ 'news.edit': () => ok(editing()), 'news.importWord': () => ok(word) }, 'n_1')
  nextFileIs('简报.docx')
  await importing()
  await tap('取消')
  await wait(600)
  expect(editor().getText()).toBe('年会五月三十日召开。\n')
})

test('into an empty page it comes at once, with its title, and is saved', async () => {
  const { functions } = await openWriting({ 'news.importWord': () => ok(word) })
  nextFileIs('简报.docx')
  await importing()
  expect(titleBox().value).toBe('招商简报第 6 期')
  await wait(4_000)
  const { input } = functions.of('news.save').at(-1) ?? {}
  expect(input).toMatchObject({ draft: { title: word.title, html: word.html } })
})

test('what could not be brought over is listed', async () => {
  await openWriting({ 'news.importWord': () => ok(word) })
  nextFileIs('简报.docx')
  await importing()
  expect(screen.getByText('· 有 1 个图表没有带进来')).toBeTruthy()
  expect(screen.getByText('· 公式写成了一行文字：第 3 段“增长率为”')).toBeTruthy()
  expect(screen.getByText('文字 12 字，1 段；图片 2 张')).toBeTruthy()
  expect(screen.getByText(/已导入文字和 2 张图片/)).toBeTruthy()
})

test('undo brings the replaced text back', async () => {
  await openWriting({ 'news.edit': () => ok(editing()), 'news.importWord': () => ok(word) }, 'n_1')
  nextFileIs('简报.docx')
  await importing()
  await tap('替换正文')
  await act(async () => void editor().history.undo())
  expect(editor().getText()).toBe('年会五月三十日召开。\n')
})

test('an attachment that is too large is refused before it is uploaded, with its limit', async () => {
  const { functions } = await openWriting({ 'files.accept': () => ok(fileView()) })
  nextFileIs('年会录像.pdf', 21 * 1024 * 1024)
  await tap('添加附件')
  await wait(200)
  expect(screen.getByText('文件超过 20 MB，请压缩后再上传')).toBeTruthy()
  expect(functions.of('files.accept')).toHaveLength(0)
})

test('attachments are added, saved with the draft, and removed again', async () => {
  const { functions } = await openWriting({ 'files.accept': () => ok(fileView()) })
  nextFileIs('年会工作报告.pdf')
  await tap('添加附件')
  await wait(4_000)
  expect(screen.getByText('PDF · 471 KB')).toBeTruthy()
  expect(functions.of('news.save').at(-1)?.input).toMatchObject({ draft: { attachmentIds: [fileView().id] } })
  await tap('移除')
  await wait(4_000)
  expect(functions.of('news.save').at(-1)?.input).toMatchObject({ draft: { attachmentIds: [] } })
})

test('with ten attachments the button says why it does nothing', async () => {
  const attachments = Array.from({ length: 10 }, (_, i) => fileView({ id: `f_${i}`, name: `${i}.pdf` }))
  await openWriting({ 'news.edit': () => ok({ ...editing(), attachments }) }, 'n_1')
  expect(screen.getByText('附件最多 10 个，请先移除一个')).toBeTruthy()
})
