import { plainTextOf } from '../../cloudfunctions/domains/news/content/plain-text'
import { readWord } from '../../cloudfunctions/domains/news/content/read-word'
import { docxOf, line, paragraph, partOf, run } from '../support/docx-of'

const idOf = (index: number) => `f_${String(index).padStart(24, '0')}`
const notesOf = (kind: 'footnote' | 'endnote', notes: string) => ({
  relationship: { id: kind, type: `${kind}s`, target: `${kind}s.xml` },
  part: partOf(`${kind}s`, `<w:${kind} w:id="0" w:type="continuationNotice"><w:p/></w:${kind}>${notes}`),
})
const cell = (inner: string, properties = '') =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inner}</w:tc>`
const row = (cells: string, properties = '') =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`
const read = (body: string) => readWord(docxOf({ body }), idOf)

test('W3 footnotes and endnotes stand at the end by the order of their marks, and an empty one of Word is no loss', async () => {
  const footnotes = notesOf('footnote', `<w:footnote w:id="5">${line('据统计局')}</w:footnote>`)
  const endnotes = notesOf(
    'endnote',
    `<w:endnote w:id="1"><w:tbl>${row(cell(line('表中注')))}</w:tbl></w:endnote><w:endnote w:id="2">${line('没人引用')}</w:endnote>`,
  )
  const { html, report } = await readWord(
    docxOf({
      body: paragraph(
        `${run('增长')}<w:r><w:endnoteReference w:id="1"/></w:r>${run('明显')}<w:r><w:footnoteReference w:id="5"/></w:r>`,
      ),
      relationships: [footnotes.relationship, endnotes.relationship],
      others: { 'word/footnotes.xml': footnotes.part, 'word/endnotes.xml': endnotes.part },
    }),
    idOf,
  )
  expect(plainTextOf(html).split('\n')).toEqual(['增长[1]明显[2]', '[1]', '表中注', '[2] 据统计局'])
  expect(report.warnings()).toEqual([
    expect.stringMatching(/^有 1 条正文没有引用的脚注或尾注没有导入.*没人引用/),
  ])
})

test('W3 ruby stands behind its letters', async () => {
  const { html } = await read(
    paragraph(
      `<w:r><w:ruby><w:rubyPr/><w:rt>${run('ōu')}</w:rt><w:rubyBase>${run('瓯')}</w:rubyBase></w:ruby></w:r>${run('江')}`,
    ),
  )
  expect(html).toBe('<p>瓯（ōu）江</p>')
})

test('W3 merged cells keep their spans, what they cover is said', async () => {
  const { html, report } = await read(
    `<w:tbl>${row(cell(line('宽'), '<w:gridSpan w:val="2"/>'))}${row(
      cell(line('高'), '<w:vMerge w:val="restart"/>') + cell(line('右一')),
    )}${row(cell(line('盖住'), '<w:vMerge/>') + cell(line('右二')))}</w:tbl>`,
  )
  expect(html).toMatch(
    /<td colspan="2">宽<\/td>.*<td rowspan="2">高<\/td><td>右一<\/td>.*<tr><td>右二<\/td><\/tr>/,
  )
  expect(report.warnings()).toEqual([
    expect.stringMatching(/1 处合并单元格下面盖住的文字.*第 1 个表格第 3 行.*“盖住”/),
  ])
})

test('W3 a table in a cell becomes lines, which is said', async () => {
  const inner = `<w:tbl>${row(cell(line('内一')) + cell(line('内二')))}</w:tbl>`
  const { html, report } = await read(`<w:tbl>${row(cell(line('外') + inner + line('尾')))}</w:tbl>`)
  expect(html).toContain('<td>外<br />内一　内二<br />尾</td>')
  expect(report.changes()).toEqual([expect.stringContaining('表格里的表格改成了一行一行的文字')])
})

test('W3 deleted rows are said, inserted ones and those in content controls come', async () => {
  const { html, report } = await read(
    `<w:tbl>${row(cell(line('删行')), '<w:del w:id="1"/>')}${row(cell(line('增行')), '<w:ins w:id="2"/>')}<w:sdt><w:sdtContent>${row(cell(line('控件行')))}</w:sdtContent></w:sdt></w:tbl>`,
  )
  expect(plainTextOf(html).split('\n')).toEqual(['增行', '控件行'])
  expect(report.warnings()).toEqual([expect.stringMatching(/修订里已删除.*“删行”/)])
})

test('W3 unfilled content controls are said, in a line and around paragraphs', async () => {
  const control = (inner: string) =>
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`
  const { report } = await read(
    paragraph(run('日期：') + control(run('单击输入日期'))) + control(line('单击输入正文')),
  )
  expect(report.changes()).toEqual([
    expect.stringMatching(/有没填写的内容控件.*“单击输入日期”.*“单击输入正文”/),
  ])
})

test('W3 a real SmartArt frame, where the box calls its frame `t`', async () => {
  const box = (text: string) =>
    `<dgm:pt><dgm:t><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></dgm:t></dgm:pt>`
  const { html, report } = await readWord(
    docxOf({
      body: line('流程') + paragraph('<w:r><w:drawing><dgm:relIds r:dm="d"/></w:drawing></w:r>'),
      relationships: [{ id: 'd', type: 'diagramData', target: 'diagrams/data1.xml' }],
      others: { 'word/diagrams/data1.xml': `<dgm:dataModel>${box('报名')}${box('审核')}</dgm:dataModel>` },
    }),
    idOf,
  )
  expect(html).toBe('<p>流程</p><p>报名</p><p>审核</p>')
  expect(report.unexplained).toBe(0)
})

test('W3 the address of a mail box is said, written as a relationship or as a field', async () => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const { report } = await read(
    paragraph(
      `${mark('begin')}<w:r><w:instrText>HYPERLINK mailto:bgs@example.com</w:instrText></w:r>${mark('separate')}${run('写信')}${mark('end')}`,
    ),
  )
  expect(report.warnings()).toEqual([expect.stringContaining('mailto:bgs@example.com')])
})

test('W5 XML in UTF-16 is read', async () => {
  const xml = partOf('document', `<w:body>${line('双字节')}</w:body>`).replace('UTF-8', 'UTF-16')
  const bytes = docxOf({
    body: '',
    others: { 'word/document.xml': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, 'utf16le')]) },
  })
  const { html, report } = await readWord(bytes, idOf)
  expect([html, report.unexplained]).toEqual(['<p>双字节</p>', 0])
})
