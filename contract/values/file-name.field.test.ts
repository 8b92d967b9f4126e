import { fileNameOf } from './file-name'

test.each([
  ['温商会名册-2026-11-29', '温商会名册-2026-11-29.xlsx'],
  // Shown as …slx.exe: the mark turns what follows it around.
  ['名册\u202Eexe', '名册 exe.xlsx'],
  ['五水共治/认捐\\台账', '五水共治 认捐 台账.xlsx'],
  ['什么:谁*几?"好"<一>|二', '什么 谁 几 好 一 二.xlsx'],
  ['第一行\n第二行\t\u0007完', '第一行 第二行 完.xlsx'],
  ['零\u200B宽\uFEFF字', '零 宽 字.xlsx'],
  ['../../etc/passwd', 'etc passwd.xlsx'],
  ['名册.XLSX', '名册.xlsx'],
  ['两个.点', '两个.点.xlsx'],
  ['..', '文件.xlsx'],
  [' \u2066 ', '文件.xlsx'],
])('G16 P6 %j is saved as %s', (name, saved) => {
  expect(fileNameOf(name, 'xlsx')).toBe(saved)
})

test('G16 a name is as long as systems take it, to whole characters, and keeps its ending', () => {
  const name = fileNameOf('活动名'.repeat(100), 'docx')
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
  expect(fileNameOf('𠮷'.repeat(100), 'docx')).toBe(`${'𠮷'.repeat(80)}.docx`)
})
