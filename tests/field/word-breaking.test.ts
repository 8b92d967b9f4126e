import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readWord } from '../../cloudfunctions/domains/news/content/read-word'
import { plainTextOf } from '../../cloudfunctions/domains/news/content/plain-text'
import { docxOf, line, paragraph, run, type DocxParts } from '../support/docx-of'

const picture = readFileSync(path.join(__dirname, '../fixtures/hall.png'))
const idOf = (index: number) => `f_${String(index).padStart(24, '0')}`
const relationships = [
  { id: 'rP', type: 'image', target: 'media/a.png' },
  { id: 'rL', type: 'hyperlink', target: 'https://example.com/a', external: true },
]
const drawn = (inner: string, docPr = '') =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="图">${docPr}</wp:docPr><a:graphic><a:graphicData>${inner}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
const photo = (inside = '', docPr = '') =>
  drawn(`<pic:pic><pic:blipFill><a:blip r:embed="rP">${inside}</a:blip></pic:blipFill></pic:pic>`, docPr)
const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const cells = (...all: [text: string, properties: string][]) =>
  `<w:tbl><w:tr>${all.map(([text, properties]) => `<w:tc><w:tcPr>${properties}</w:tcPr>${line(text)}</w:tc>`).join('')}</w:tr></w:tbl>`

async function read(body: string, more: Partial<DocxParts> = {}) {
  const others = { ...(body.includes('rP') && { 'word/media/a.png': picture }), ...more.others }
  const found = await readWord(
    docxOf({ body: line('会议通知') + body, relationships, ...more, others }),
    idOf,
  )
  const text = plainTextOf(found.html).split('\n').slice(1).join('\n')
  const said = [...found.report.warnings(), ...found.report.changes()].join('\n')
  return { text, said, unexplained: found.report.unexplained }
}

test.each([
  [
    'dates and pages that Word works out',
    paragraph('<w:r><w:t>今天</w:t><w:yearLong/><w:pgNum/></w:r>'),
    '今天',
    /有 2 个没有结果的域.*yearLong.*pgNum/,
  ],
  [
    'a picture that leads somewhere',
    paragraph(photo('', '<a:hlinkClick r:id="rL"/>')),
    '',
    /图片或文本框上的链接.*https:\/\/example\.com\/a/,
  ],
  [
    'a picture in a link',
    paragraph(`<w:hyperlink r:id="rL">${photo()}</w:hyperlink>`),
    '',
    /图片或文本框上的链接.*example/,
  ],
  [
    'a picture in a field that links',
    paragraph(field('HYPERLINK "https://example.com/b"', photo())),
    '',
    /图片或文本框上的链接.*example\.com\/b/,
  ],
  [
    'a film of the web',
    paragraph(photo('<a:extLst><a:ext><wp15:webVideoPr embeddedHtml="x"/></a:ext></a:extLst>')),
    '',
    /1 段网络视频/,
  ],
  [
    'a picture by its address alone',
    paragraph(field('INCLUDEPICTURE "http://example.com/b.png"', '')),
    '',
    /没有结果的域.*INCLUDEPICTURE/,
  ],
  ['a deleted cell', cells(['删去格', '<w:cellDel w:id="1"/>'], ['留下格', '']), '留下格', /已删除.*删去格/],
  ['an inserted cell', cells(['新增格', '<w:cellIns w:id="1"/>']), '新增格', /新增的文字已当作正文/],
])('W3 %s: nothing goes without a word', async (_, body, text, said) => {
  const found = await read(body)
  expect(found.text.trim()).toBe(text)
  expect(found.said).toMatch(said)
  expect(found.unexplained).toBe(0)
})

test('W3 a picture by a field that has its drawing is no loss', async () => {
  const { said } = await read(paragraph(field('INCLUDEPICTURE "http://example.com/b.png"', photo())))
  expect(said).toBe('')
})

test('W3 an emoji that newer editions give by its number is said once, and nothing is missed', async () => {
  const emoji =
    '<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F60A"/></mc:Choice><mc:Fallback><w:t>😊</w:t></mc:Fallback></mc:AlternateContent></w:r>'
  expect(await read(paragraph(run('欢迎') + emoji))).toEqual({ text: '欢迎😊', said: '', unexplained: 0 })
})

test('W1 a large first letter belongs to its paragraph', async () => {
  const cap = paragraph(run('温'), '<w:framePr w:dropCap="drop" w:lines="3"/>')
  expect((await read(cap + line('州商会在成都开会'))).text).toBe('温州商会在成都开会')
})

test('W3 a letter of Wingdings is the sign that it shows, also when a style says so', async () => {
  const styles =
    '<w:styles xmlns:w="w"><w:style w:type="character" w:styleId="sign"><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:style></w:styles>'
  const found = await read(
    paragraph('<w:r><w:rPr><w:rStyle w:val="sign"/></w:rPr><w:t>ü</w:t></w:r>' + run('已办')),
    {
      relationships: [{ id: 's', type: 'styles', target: 'styles.xml' }],
      others: { 'word/styles.xml': styles },
    },
  )
  expect([found.text, found.unexplained]).toEqual(['✓已办', 0])
})
