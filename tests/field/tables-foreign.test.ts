import { openTable } from '../../cloudfunctions/kernel/tables'
import { toGbk } from '../support/encodings'
import { rawWorkbook } from '../support/raw-workbook'
import { zipOf } from '../support/zip-file'

// What was wrong with a file goes into the log.
beforeAll(() => void jest.spyOn(console, 'log').mockImplementation())

/** What the clerk reads; 'opened' when there is nothing to say. */
const saidOf = (bytes: Buffer, name: string) =>
  openTable(bytes, name).then(
    () => 'opened',
    (error: Error) => error.message,
  )

/** A compound file's header and the names of its streams, which is what tells one from another. */
const ole = (...streams: string[]) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1016),
    ...streams.map((name) => Buffer.from(`${name}\0`.padEnd(64, '\0'), 'utf16le')),
  ])

const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c></row>'
const sound = rawWorkbook({ sheets: [{ name: '名册', rows }] })
const withPart = (name: string, xml: string) =>
  rawWorkbook({ sheets: [{ name: '名册', rows }], parts: { [name]: xml } })

/** The flag that says that an entry is encrypted, in the zip's directory. */
function encryptedZip(): Buffer {
  const bytes = Buffer.from(sound)
  const entry = bytes.indexOf(Buffer.from('504b0102', 'hex'))
  bytes.writeUInt16LE(bytes.readUInt16LE(entry + 8) | 1, entry + 8)
  return bytes
}

test.each<[string, string, Buffer, string]>([
  ['X4 an encrypted .xlsx', '名册.xlsx', ole('EncryptionInfo', 'EncryptedPackage'), '“名册.xlsx”有密码'],
  ['X4 an encrypted .xlsx called .xls', '名册.xls', ole('EncryptedPackage'), '有密码'],
  ['X4 an encrypted zip', '名册.xlsx', encryptedZip(), '有密码'],
  ['X4 an old .xls', '名册.xls', ole('Workbook'), '旧版 .xls 文件'],
  ['X4 an older .xls called .xlsx', '名册.xlsx', ole('Book'), '旧版 .xls 文件'],
  ['X4 a .et of WPS', '名册.et', ole('Workbook'), 'WPS 表格的 .et 文件'],
  ['X4 a .wps of WPS', '名册.wps', ole('WordDocument'), 'WPS 文字的 .wps 文件'],
  ['X4 an old .doc', '名册.doc', ole('WordDocument'), '旧版 Word 文档'],
  ['X4 a .docx called .xlsx', '名册.xlsx', zipOf({ 'word/document.xml': '<w/>' }), 'Word 文档'],
  ['X4 a .ods', '名册.ods', zipOf({ mimetype: 'x', 'content.xml': '<x/>' }), '.ods'],
  ['X4 a .numbers', '名册.numbers', zipOf({ 'Index/Document.iwa': 'x' }), 'Numbers 文件'],
  ['X4 a .xlsb', '名册.xlsb', zipOf({ 'xl/workbook.bin': 'x', 'xl/theme/theme1.xml': '<a/>' }), '.xlsb 文件'],
  ['X4 a zip with a workbook in it', '名册.zip', zipOf({ '名册.xlsx': sound }), '压缩包'],
  [
    'X4 a web page called .xls',
    '名册.xls',
    Buffer.from('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table></table>'),
    '网页',
  ],
  [
    'X4 a web page in GBK called .xls',
    '名册.xls',
    toGbk('\n<meta charset="gbk"><table><tr><td>姓名</table>'),
    '网页',
  ],
  [
    'X4 XML of Excel 2003',
    '名册.xls',
    Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    'XML 表格（2003 版）',
  ],
  ['X4 a PDF called .xlsx', '流水.xlsx', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'PDF 文件'],
  ['X4 a picture called .csv', '名册.csv', Buffer.from('ffd8ffe000104a46494600010100', 'hex'), '图片'],
  ['X4 nothing at all', '名册.csv', Buffer.alloc(0), '没有内容'],
  ['X4 half a download', '名册.xlsx', sound.subarray(0, sound.length - 60), '不完整或已损坏'],
  [
    'X4 bytes that are no text',
    '名册.csv',
    Buffer.from([1, 0, 255, 0, 7, 0, 200, 0, 3, 1, 9, 0]),
    '打不开“名册.csv”',
  ],
  [
    'X4 a sheet that the file names and does not hold',
    '名册.xlsx',
    withPart(
      'xl/_rels/workbook.xml.rels',
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/gone.xml"/></Relationships>',
    ),
    '不完整或已损坏',
  ],
  [
    'X4 a sheet that ends in its middle',
    '名册.xlsx',
    withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1">'),
    '打不开',
  ],
  [
    'G6 entities that unfold',
    '名册.xlsx',
    withPart(
      'xl/sharedStrings.xml',
      '<!DOCTYPE sst [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>',
    ),
    '打不开',
  ],
  [
    'G6 an entity that reads a file',
    '名册.xlsx',
    withPart(
      'xl/worksheets/sheet1.xml',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData/></worksheet>',
    ),
    '打不开',
  ],
  [
    'G6 an entity that nobody declared',
    '名册.xlsx',
    withPart(
      'xl/worksheets/sheet1.xml',
      '<worksheet><sheetData><row><c t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>',
    ),
    '打不开',
  ],
])('%s is refused in words', async (_, name, bytes, said) => {
  expect(await saidOf(bytes, name)).toContain(said)
})

test('X4 text that a bank calls .xls is read', async () => {
  const file = await openTable(toGbk('日期\t金额\n2026-11-29\t5000\n'), '流水.xls')
  expect(file.sheets).toEqual([{ name: '流水', hidden: false, rows: 2 }])
})
test('X4 a workbook that is called .xls or .csv is read', async () => {
  for (const name of ['名册.xls', '名册.csv']) expect((await openTable(sound, name)).sheets).toHaveLength(1)
})
test('X4 a damaged byte within is noticed', async () => {
  const bytes = Buffer.from(rawWorkbook({ sheets: [{ name: '名册', rows: rows.repeat(50) }] }))
  const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 40
  bytes[at] = bytes[at]! ^ 0xff
  expect(await saidOf(bytes, '名册.xlsx')).toMatch(/损坏|打不开/)
})

test.each<[string, string]>([
  ['one endless text', `<worksheet><sheetData><row><c t="inlineStr"><is><t>${'甲'.repeat(20_000_000)}`],
  ['one endless mark', `<worksheet><sheetData><row a="${' '.repeat(50_000_000)}`],
  ['more rows than Excel has', `<worksheet><sheetData>${'<row/>'.repeat(3_000_000)}</sheetData></worksheet>`],
  [
    'a row without end',
    `<worksheet><sheetData><row>${'<c/>'.repeat(3_000_000)}</row></sheetData></worksheet>`,
  ],
])('G6 a small file that unfolds to %s is refused in words', async (_, xml) => {
  expect(await saidOf(withPart('xl/worksheets/sheet1.xml', xml), '名册.xlsx')).toMatch(/打不开|内容太多/)
})
test('G6 shared texts that unfold are refused in words', async () => {
  const xml = `<sst>${`<si><t>${'甲'.repeat(1_000)}</t></si>`.repeat(20_000)}</sst>`
  expect(await saidOf(withPart('xl/sharedStrings.xml', xml), '名册.xlsx')).toContain('内容太多')
})
test('G6 one long shared text in every cell is refused in words when it is read', async () => {
  const cells = '<c t="s"><v>0</v></c>'.repeat(20)
  const bytes = rawWorkbook({
    sheets: [{ name: '名册', rows: `<row>${cells}</row>`.repeat(2_000) }],
    shared: [`<t>${'甲'.repeat(30_000)}</t>`],
  })
  const file = await openTable(bytes, '名册.xlsx')
  expect(file.sheets[0]!.rows).toBe(2_000)
  await expect(file.read(0)).rejects.toThrow('“名册.xlsx”的工作表“名册”内容太多')
})
test('G6 more rows than one import takes are refused with their number', async () => {
  const bytes = rawWorkbook({ sheets: [{ name: '名册', rows: '<row><c><v>1</v></c></row>'.repeat(30_000) }] })
  await expect((await openTable(bytes, '名册.xlsx')).read(0)).rejects.toThrow(
    '有 30000 行，一次最多 20000 行',
  )
})
test('G6 merged areas that overlap a million times are refused in words', async () => {
  const rows = '<row><c><v>1</v></c></row>'.repeat(15_000)
  const after = `<mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(50_000)}</mergeCells>`
  const file = openTable(rawWorkbook({ sheets: [{ name: '名册', rows, after }] }), '名册.xlsx')
  await expect(file.then((opened) => opened.read(0))).rejects.toThrow('内容太多')
})
