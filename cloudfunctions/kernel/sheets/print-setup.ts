import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import type { Feature } from 'write-excel-file/node'

/** What a sheet of paper needs to know of a sheet of a workbook. */
export interface Printed {
  name: string
  /** Characters of all columns together. */
  width: number
  /** Rows on top that every page repeats. */
  headRows: number
}

/** Characters of the usual type that fit across an upright A4 page. */
const UPRIGHT_CHARACTERS = 100

/** Pages as wide as the paper and as many as it takes, numbered (ECMA-376, 18.3.1.63: the order of these elements counts). */
const pageOf = ({ width }: Printed) => {
  const orientation = width > UPRIGHT_CHARACTERS ? 'landscape' : 'portrait'
  return (
    '<printOptions horizontalCentered="1" gridLines="1"/>' +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>` +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>'
  )
}

const fitToPage = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'

const quoted = (name: string) => `'${name.replace(/'/g, "''").replace(/&/g, '&amp;').replace(/</g, '&lt;')}'`

const titlesOf = (sheets: readonly Printed[]) =>
  sheets.map(({ name, headRows }, i) => {
    const rows = `${quoted(name)}!$1:$${headRows}`
    return headRows > 0
      ? `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${rows}</definedName>`
      : ''
  })

/** Every sheet prints on A4 without torn columns; the library itself knows no more than which way the paper lies. */
export const printSetup = (sheets: readonly Printed[]): Feature<Stream | Buffer | Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        insert: (_, { sheetIndex }) => pageOf(sheets[sheetIndex]!),
        transform: (xml) => xml.replace(/<worksheet[^>]*>/, (opening) => opening + fitToPage),
      },
      'xl/workbook.xml': {
        transform: (xml) =>
          xml.replace(/<definedNames\s*\/>/, `<definedNames>${titlesOf(sheets).join('')}</definedNames>`),
      },
    },
  },
})
