import { screen } from '@testing-library/react'
import { ok } from '../../support/stub-functions'
import { editing } from '../office/fixtures'
import { editor, nextFileIs, openWriting, startTest, tap, titleBox, wait } from '../office/writing-page'

jest.mock('quill', () => jest.requireActual('quill/dist/quill.js'))

beforeEach(startTest)
afterEach(() => void jest.restoreAllMocks())

const read = (title: string, html: string) => ({
  ...{ title, html, imageCount: 0 },
  ...{ came: [], changes: [], warnings: [] },
})

async function importInto(id: string | undefined, word: ReturnType<typeof read>) {
  await openWriting({ 'news.edit': () => ok(editing()), 'news.importWord': () => ok(word) }, id)
  nextFileIs('通知.docx')
  await tap('导入 Word')
  await wait(200)
  if (id) await tap('替换正文')
  await wait(600)
}

test('W2 the title of Word stands at the top of the text when the piece has one of its own', async () => {
  await importInto('n_1', read('招商简报 <第 6 期>', '<p>同比增长 14.9%。</p>'))
  expect(titleBox().value).toBe('第十一届年会在温召开')
  expect(editor().getText()).toBe('招商简报 <第 6 期>\n同比增长 14.9%。\n')
  expect(screen.getByText(/Word 里的标题“招商简报 <第 6 期>”放在了正文开头/)).toBeTruthy()
})

test('W2 a first line that is the title as well is there once', async () => {
  await importInto('n_1', read('关于年会的通知', '<p>关于年会的通知</p><p>各商会：</p>'))
  expect(editor().getText()).toBe('关于年会的通知\n各商会：\n')
})

test('W2 a heading too long for a title stays in the text, and the title is left to be written', async () => {
  await importInto(undefined, read('', `<h2>${'长'.repeat(71)}</h2><p>正文。</p>`))
  expect(titleBox().value).toBe('')
  expect(editor().getText()).toBe(`${'长'.repeat(71)}\n正文。\n`)
})

test.each([
  ['旧的.doc', /旧版 .doc，请另存为 .docx/],
  ['文字.wps', /旧版 .doc，请另存为 .docx/],
  ['文件.rtf', /是 .rtf 文件.*另存为 .docx/],
])('W5 %s is refused by its name before it is uploaded', async (name, words) => {
  const { functions } = await openWriting({})
  nextFileIs(name)
  await tap('导入 Word')
  await wait(200)
  expect(screen.getByText(words)).toBeTruthy()
  expect(functions.of('news.importWord')).toHaveLength(0)
})
