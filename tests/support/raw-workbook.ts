import { zipOf } from './zip-file'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

export const escapeXml = (text: string) =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]!)

export interface RawSheet {
  name: string
  state?: 'hidden' | 'veryHidden'
  /** What stands before the rows, such as sheetFormatPr. */
  before?: string
  /** The rows' XML. */
  rows: string
  /** What follows the rows, such as mergeCells. */
  after?: string
}

/** A format's code, the number of a built-in one, or text that is struck out. */
export type RawStyle = string | number | 'struck out'

export interface RawWorkbook {
  sheets: readonly RawSheet[]
  /** Cells have style 1, 2 … for them. */
  formats?: readonly RawStyle[]
  /** The XML of each shared text: `<t>…</t>` or runs. */
  shared?: readonly string[]
  is1904?: boolean
  /** Further parts, and parts that take the place of what stands here. */
  parts?: Readonly<Record<string, string | Buffer>>
  /** How XML becomes bytes. */
  encode?: (xml: string) => Buffer
}

const related = (items: readonly [id: string, type: string, target: string][]) =>
  `<Relationships xmlns="${PACKAGE}">${items
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const formatOf = (style: RawStyle, i: number) =>
  typeof style === 'number' ? style : style === 'struck out' ? 0 : i + 164

const stylesOf = (styles: readonly RawStyle[]) => {
  const codes = styles.map((style, i) =>
    formatOf(style, i) < 164
      ? ''
      : `<numFmt numFmtId="${i + 164}" formatCode="${escapeXml(style as string)}"/>`,
  )
  const cells = styles.map(
    (style, i) =>
      `<xf numFmtId="${formatOf(style, i)}" fontId="${style === 'struck out' ? 1 : 0}" applyNumberFormat="1"/>`,
  )
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><fonts><font/><font><strike/></font></fonts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${cells.join('')}</cellXfs></styleSheet>`
}

/** A workbook written as XML by hand: what libraries would not write. */
export function rawWorkbook(workbook: RawWorkbook): Buffer {
  const { sheets, formats = [], shared = [], is1904, parts, encode = Buffer.from } = workbook
  const list = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
  )
  const all: Record<string, string | Buffer> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': related([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': related([
      ...sheets.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['rIdStyles', 'styles', 'styles.xml'],
      ['rIdShared', 'sharedStrings', 'sharedStrings.xml'],
    ] as [string, string, string][]),
    'xl/styles.xml': stylesOf(formats),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${shared.map((xml) => `<si>${xml}</si>`).join('')}</sst>`,
    ...Object.fromEntries(
      sheets.map(({ before = '', rows, after = '' }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
      ]),
    ),
    ...parts,
  }
  const bytes = ([name, part]: [string, string | Buffer]) => [
    name,
    typeof part === 'string' ? encode(part) : part,
  ]
  return zipOf(Object.fromEntries(Object.entries(all).map(bytes)))
}
