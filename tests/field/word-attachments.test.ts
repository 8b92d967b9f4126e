import { recogniseDocument } from '../../cloudfunctions/kernel/files/recognise'
import { docxOf, line, relationshipsXml } from '../support/docx-of'
import { zipOf } from '../support/zip-of'

const accepted = ['docx', 'xlsx', 'pptx']
const typeOf = async (bytes: Buffer) => (await recogniseDocument(bytes, 'x.docx', accepted))?.type ?? null
const packageOf = (main: string, contentType: string) =>
  zipOf({
    '[Content_Types].xml': `<Types><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${contentType}.main+xml"/></Types>`,
    '_rels/.rels': relationshipsXml([{ id: 'r', type: 'officeDocument', target: `/${main}` }]),
    [main]: '<a/>',
  })

test('W4 an attachment whose main part is word/document2.xml is a Word document', async () => {
  expect(await typeOf(docxOf({ body: line('在线写的'), main: 'word/document2.xml' }))).toBe('docx')
})

test.each([
  ['a body anywhere', packageOf('doc/body.xml', 'wordprocessingml.document'), 'docx'],
  ['a workbook of another name', packageOf('xl/workbook2.xml', 'spreadsheetml.sheet'), 'xlsx'],
  ['slides of another name', packageOf('slides/all.xml', 'presentationml.presentation'), 'pptx'],
  ['a drawing of Visio', packageOf('visio/document.xml', 'visio.drawing'), null],
  [
    'a main part that is not there',
    zipOf({ '[Content_Types].xml': '<Types/>', '_rels/.rels': '<R/>' }),
    null,
  ],
  [
    'relationships that are no XML',
    zipOf({ '[Content_Types].xml': '<Types/>', '_rels/.rels': '<!DOCTYPE a><R/>' }),
    null,
  ],
])('W4 %s', async (_, bytes, type) => {
  expect(await typeOf(bytes)).toBe(type)
})
