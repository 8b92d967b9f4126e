import { cleanFileName, fileNameOf } from './file-name'

test.each([
  ['温商会名册-2026-11-29', '温商会名册-2026-11-29.xlsx'],
  // Shown as …slx.exe: the mark turns what follows it around.
  ['名册\u202Eexe', '名册exe.xlsx'],
  ['五水共治/认捐\\台账', '五水共治-认捐-台账.xlsx'],
  ['什么:谁*几?"好"<一>|二', '什么-谁-几--好--一--二.xlsx'],
  ['第一行\n第二行\t\u0007完', '第一行第二行完.xlsx'],
  ['零\u200B宽\uFEFF字', '零宽字.xlsx'],
  ['..', '文件.xlsx'],
  [' \u2066 ', '文件.xlsx'],
])('G16 P6 %j is saved as %s', (stem, name) => {
  expect(fileNameOf(stem, 'xlsx')).toBe(name)
})

test('G16 a name is as long as systems take it, to whole characters, and keeps its ending', () => {
  const name = fileNameOf('活动𠮷'.repeat(100), 'docx')
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255 + 30)
  expect(name).toMatch(/^(活动𠮷)+(活动?)?\.docx$/u)
})

test.each([
  ['通知.PDF', '通知.pdf'],
  ['../../etc/passwd.pdf', '-..-etc-passwd.pdf'],
  ['没有扩展名', '没有扩展名'],
  ['两个.点.docx', '两个.点.docx'],
])('G16 %s that somebody gave becomes %s', (given, name) => {
  expect(cleanFileName(given)).toBe(name)
})
