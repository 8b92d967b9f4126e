import { readFileSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '@contract/errors'
import { plainTextOf } from '../cloudfunctions/domains/news/content/plain-text'
import { readWord } from '../cloudfunctions/domains/news/content/read-word'
import { docxOf, line, paragraph, partOf, run, type DocxParts } from './support/docx-of'
import { zipOf } from './support/zip-of'

const fixture = (name: string) => readFileSync(path.join(__dirname, 'fixtures/word', name))
const idOf = (index: number) => `f_${String(index).padStart(24, '0')}`
const read = (bytes: Buffer) => readWord(bytes, idOf)
const readParts = (parts: DocxParts) => read(docxOf(parts))

async function refusal(bytes: Buffer) {
  try {
    await read(bytes)
  } catch (error) {
    if (error instanceof AppError) return error.body
    throw error
  }
  throw new Error('it was read')
}

const numbering = (levels: string) =>
  partOf(
    'numbering',
    `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
     <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  )
const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const numbered = (text: string, at = 0, list = 1) =>
  line(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`)
const withNumbering = (levels: string, body: string) =>
  readParts({
    body,
    relationships: [{ id: 'n', type: 'numbering', target: 'numbering.xml' }],
    others: { 'word/numbering.xml': numbering(levels) },
  })

describe('numbers', () => {
  test('W1 the numbers of w01 stand as Word shows them, with the alignment', async () => {
    const { html, report } = await read(fixture('w01-auto-yi-er-san.docx'))
    expect(plainTextOf(html).split('\n')).toEqual([
      ...['关于做好2026年温商回归工作的通知', '各温州商会：', '一、提高认识', '要充分认识温商回归的意义。'],
      ...['二、明确任务', '（一）加强领导', '（二）落实责任', '任务正文。', '三、按本通知第三部分的要求上报'],
      ...['温州市经济合作办公室', '2026年5月30日'],
    ])
    expect(html).toContain('<p style="text-align:center">关于做好')
    expect(html).toContain('<p style="text-align:right">2026年5月30日')
    expect([report.warnings(), report.unexplained]).toEqual([[], 0])
  })

  test('W1 levels of several formats, begun anew below and by a second list', async () => {
    const levels =
      level(0, 'chineseCountingThousand', '第%1章') +
      level(1, 'decimal', '%1.%2', '<w:isLgl/>') +
      level(2, 'decimalEnclosedCircleChinese', '%3', '<w:suff w:val="nothing"/>')
    const body = [
      ...[numbered('总则'), numbered('目的', 1), numbered('甲', 2), numbered('乙', 2), numbered('范围', 1)],
      ...[numbered('分则'), numbered('办法', 1), numbered('丙', 2), numbered('附则', 0, 2)],
    ]
    const { html } = await withNumbering(levels, body.join(''))
    expect(plainTextOf(html).split('\n')).toEqual([
      ...['第一章 总则', '1.1 目的', '①甲', '②乙', '1.2 范围'],
      ...['第二章 分则', '2.1 办法', '①丙', '第一章 附则'],
    ])
  })

  test('W1 a number that comes from the style, and bullets that stay a list', async () => {
    const styles = partOf(
      'styles',
      `<w:style w:type="paragraph" w:styleId="a"><w:name w:val="公文一级"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
    )
    const { html } = await readParts({
      body: `${line('起草', '<w:pStyle w:val="a"/>')}${line('中间')}${line('发文', '<w:pStyle w:val="a"/>')}${numbered('点', 1)}`,
      relationships: [
        { id: 'n', type: 'numbering', target: 'numbering.xml' },
        { id: 's', type: 'styles', target: 'styles.xml' },
      ],
      others: {
        'word/styles.xml': styles,
        'word/numbering.xml': numbering(level(0, 'chineseCounting', '%1、') + level(1, 'bullet', '')),
      },
    })
    expect(html).toBe('<p>一、起草</p><p>中间</p><p>二、发文</p><ul><li>点</li></ul>')
  })
})

describe('titles', () => {
  test('W2 the heading of w02 is whole in the text, and one is told', async () => {
    const { title, html, report } = await read(fixture('w02-long-title.docx'))
    expect(title).toBe('')
    expect(html).toContain('若干意见实施细则（2026年修订）》的通知</h2>')
    expect(report.warnings()).toEqual([expect.stringContaining('标题有 71 个字')])
  })

  test('W2 a first line that is too long is no title', async () => {
    const long = '正文一开始就很长，'.repeat(10)
    const { title, html } = await readParts({ body: line(long) })
    expect([title, html]).toEqual(['', `<p>${long}</p>`])
  })

  test('W2 sixty characters are a title and leave the text', async () => {
    const styles = partOf('styles', '<w:style w:styleId="t"><w:name w:val="Title"/></w:style>')
    const { title, html } = await readParts({
      body: line('题'.repeat(60), '<w:pStyle w:val="t"/>') + line('正文'),
      relationships: [{ id: 's', type: 'styles', target: 'styles.xml' }],
      others: { 'word/styles.xml': styles },
    })
    expect([title, html]).toEqual(['题'.repeat(60), '<p>正文</p>'])
  })
})

describe('what stands outside of plain runs', () => {
  test('W3 the text box of w04, the equation of w06 and the field of w07', async () => {
    const box = await read(fixture('w04-textbox-no-fallback.docx'))
    expect(box.html).toBe('<p>通知</p><p>文本框里的报名截止日期：6月1日</p><p>完。</p>')
    expect(box.report.changes()).toEqual([expect.stringContaining('文本框')])
    expect((await read(fixture('w06-math.docx'))).html).toBe('<p>增长率为</p><p>a=12.5%</p><p>完</p>')
    const field = await read(fixture('w07-fldsimple-date.docx'))
    expect(field.html).toBe('<p>会议时间：2026年5月30日上午9时</p>')
  })

  test('W3 a ring around a character, a box that is ticked, a symbol, a fraction', async () => {
    const field = (code: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const { html, report } = await readParts({
      body: [
        paragraph(field('eq \\o\\ac(○,3)') + run('号馆')),
        paragraph(`<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>${run('同意')}`),
        paragraph(
          '<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b+1</m:t></m:r></m:den></m:f></m:oMath>',
        ),
        paragraph(field('PAGEREF x') + run('页')),
      ].join(''),
    })
    expect(html).toBe('<p>③号馆</p><p>☑同意</p><p>a/(b+1)</p><p>页</p>')
    expect(report.warnings()).toEqual([
      expect.stringMatching(/1 个没有结果的域没有导入：第 4 段“页”：“PAGEREF”/),
    ])
  })

  test('W3 charts, SmartArt, WordArt, comments, headers, deleted and hidden words: the text, or their place', async () => {
    const drawing = (inner: string) => `<w:r><w:drawing><graphicData>${inner}</graphicData></w:drawing></w:r>`
    const { html, report } = await readParts({
      body: [
        paragraph(run('第一段') + drawing('<chart r:id="c"/>')),
        paragraph(drawing('<relIds r:dm="d"/>')),
        paragraph('<w:r><w:pict><shape><textpath string="热烈欢迎"/></shape></w:pict></w:r>'),
        paragraph(
          `${run('留下')}<w:del><w:r><w:delText>删掉的</w:delText></w:r></w:del>${run('看不见', '<w:vanish/>')}`,
        ),
        paragraph(`${run('有批注')}<w:r><w:commentReference w:id="7"/></w:r>`),
      ].join(''),
      relationships: [
        { id: 'c', type: 'chart', target: 'charts/chart1.xml' },
        { id: 'd', type: 'diagramData', target: 'diagrams/data1.xml' },
        { id: 'm', type: 'comments', target: 'comments.xml' },
        { id: 'h', type: 'header', target: 'header1.xml' },
      ],
      others: {
        'word/charts/chart1.xml': '<chartSpace><t>到位资金</t></chartSpace>',
        'word/diagrams/data1.xml': '<dataModel><pt><t>报名</t></pt><pt><t>审核</t></pt></dataModel>',
        'word/comments.xml': partOf(
          'comments',
          `<w:comment w:id="7" w:author="林">${line('请核对')}</w:comment>`,
        ),
        'word/header1.xml': partOf('hdr', line('内部资料')),
        'word/glossary/document.xml': partOf('glossaryDocument', line('自动图文')),
      },
    })
    expect(plainTextOf(html)).toBe('第一段\n报名\n审核\n热烈欢迎\n留下\n有批注')
    const said = report.warnings().join('\n')
    expect(said).toContain('图表没有导入：第 1 段“第一段”：“到位资金”')
    expect(said).toContain('第 2 段“留下”：“删掉的”')
    expect(said).toContain('“看不见”')
    expect(said).toContain('批注没有导入：第 3 段“有批注”：“林：请核对”')
    expect(said).toContain('页眉没有导入：“内部资料”')
    expect(said).toContain('自动图文集），4 字')
    expect(report.unexplained).toBe(0)
  })

  test('W3 what the reader does not know is counted and said', async () => {
    const { report } = await readParts({ body: `${line('正文')}<w:sectPr><w:t>藏在这里</w:t></w:sectPr>` })
    expect(report.unexplained).toBe(4)
    expect(report.warnings()).toEqual([expect.stringContaining('另有 4 个字没有读到')])
  })
})

test('W4 the body is where the file says: document2.xml, as Word Online writes', async () => {
  expect((await readParts({ body: line('在线写的'), main: 'word/document2.xml' })).html).toBe(
    '<p>在线写的</p>',
  )
  expect((await readParts({ body: line('别处写的'), main: 'doc/body.xml' })).html).toBe('<p>别处写的</p>')
})

describe('other files', () => {
  const ole = (stream: string) =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from(`${stream}\0`, 'utf16le'),
    ])
  test.each([
    ['an old .doc', ole('WordDocument'), 'word.old', '旧版 .doc，请另存为 .docx'],
    ['one with a password', ole('EncryptedPackage'), 'word.encrypted', '文件有密码'],
    ['RTF', Buffer.from('{\\rtf1\\ansi }'), 'word.wrong_kind', 'RTF'],
    ['PDF', Buffer.from('%PDF-1.7'), 'word.wrong_kind', 'PDF'],
    [
      'ODT',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      'word.wrong_kind',
      'ODT',
    ],
    ['Pages', zipOf({ 'Index/Document.iwa': 'x' }), 'word.wrong_kind', 'Pages'],
    ['Excel', zipOf({ 'xl/workbook.xml': '<a/>' }), 'word.wrong_kind', 'Excel'],
    ['a web page', Buffer.from('<html><body>通知</body></html>'), 'word.wrong_kind', '网页'],
    ['a text', Buffer.from('这不是 Word 文档'), 'word.unreadable', '不是有效的 Word 文档'],
  ])('W5 %s is named, with what to do', async (_, bytes, code, words) => {
    const body = await refusal(bytes)
    expect(body.code).toBe(code)
    expect(body.message).toContain(words)
    expect(body.message).toContain('草稿没有改动')
  })
})

describe('documents that unfold', () => {
  test('W6 12 MB of XML in a small file are refused with the limit', async () => {
    const mark = `<w:proofErr w:type="${'spellStart'.repeat(12)}"/>`
    const bytes = docxOf({ body: `<w:p>${mark.repeat(90_000)}</w:p>` })
    const body = await refusal(bytes)
    expect(bytes.length).toBeLessThan(475 * 1024)
    expect([body.code, body.message]).toEqual([
      'word.too_large',
      expect.stringContaining('10 MB（展开以后）'),
    ])
  })

  test('W6 marks without end, and elements in elements', async () => {
    const deep = '<w:sdt>'.repeat(5_000) + '</w:sdt>'.repeat(5_000)
    expect((await refusal(docxOf({ body: deep }))).code).toBe('word.too_large')
    const many = `<w:p>${'<w:r/>'.repeat(400_000)}</w:p>`
    expect((await refusal(docxOf({ body: many }))).code).toBe('word.too_large')
  })

  test('G6 200,000 paragraphs are refused in words', async () => {
    const body = await refusal(docxOf({ body: '<w:p><w:r><w:t>段</w:t></w:r></w:p>'.repeat(200_000) }))
    expect([body.code, body.message]).toEqual(['word.too_large', expect.stringContaining('20,000 段')])
  })

  test('G6 a text too long for an article, and a document type with entities', async () => {
    const long = await refusal(docxOf({ body: line('字'.repeat(301_000)) }))
    expect([long.code, long.message]).toEqual(['word.too_long', expect.stringContaining('301007 个字符')])
    const dtd = zipOf({
      '_rels/.rels': '<Relationships/>',
      'word/document.xml': `<!DOCTYPE x [<!ENTITY a "aaaa">]>${partOf('document', '<w:body>&a;</w:body>')}`,
    })
    expect((await refusal(dtd)).code).toBe('word.unreadable')
  })
})
