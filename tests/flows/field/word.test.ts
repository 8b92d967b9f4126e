import { readFileSync } from 'node:fs'
import path from 'node:path'
import { docxOf, line } from '../../support/docx-of'
import { House } from '../house'
import { write } from '../news-writing'

const fixture = (name: string) => readFileSync(path.join(__dirname, '../../fixtures/word', name))

let house: House
beforeAll(async () => {
  house = await House.open()
})
afterAll(() => house.close())

const upload = (bytes: Buffer) => house.upload('通知.docx', bytes)
const importWord = async (bytes: Buffer) =>
  house.get('editor', 'news.importWord', { upload: await upload(bytes) })

test('W1 what Word numbers and aligns is there for readers', async () => {
  const { title, html, came } = await importWord(fixture('w01-auto-yi-er-san.docx'))
  const { id } = await write(house, { title, html })
  const { blocks } = await house.get('editor', 'news.preview', { id })
  const texts = blocks.map((block) => ('html' in block ? block.html : ''))
  expect(texts).toContain('<p>二、明确任务</p>')
  expect(texts).toContain('<p>（一）加强领导</p>')
  expect(texts).toContain('<p style="text-align:right">2026年5月30日</p>')
  expect(came).toEqual(['文字 103 字，11 段', '自动编号 5 处，已写成文字'])
})

test('W1 a heading in the middle stays in the middle', async () => {
  const html = '<h2 style="text-align:center">关于表彰的决定</h2><p>正文</p>'
  const { id } = await write(house, { html })
  const { blocks } = await house.get('editor', 'news.preview', { id })
  expect(blocks[0]).toEqual({ kind: 'heading', level: 2, text: '关于表彰的决定', align: 'center' })
})

test('W5 pictures of w05 that a phone cannot show are named with their place', async () => {
  const { html, imageCount, warnings } = await importWord(fixture('w05-bmp-tiff.docx'))
  expect(imageCount).toBe(1)
  expect(html.match(/<img /g)).toHaveLength(1)
  expect(warnings).toEqual([
    '有 2 张图片没有导入：第 2 段（“图片”之后）：“BMP 图片，手机看不了”；第 2 段（“图片”之后）：“TIFF 图片，手机看不了”。手机能看的是 JPG、PNG、GIF，请另存后用“插入图片”补上',
  ])
})

test('W6 and G6: a document that unfolds beyond the limits is refused in words, and the function lives', async () => {
  const paragraphs = '<w:p><w:r><w:t>段</w:t></w:r></w:p>'.repeat(200_000)
  const refusal = await house.refusal('editor', 'news.importWord', {
    upload: await upload(docxOf({ body: paragraphs })),
  })
  expect(refusal).toMatchObject({ kind: 'invalid_input', code: 'word.too_large' })
  expect(refusal!.message).toContain('20,000 段')
  expect((await importWord(docxOf({ body: line('还在') }))).html).toBe('<p>还在</p>')
})
