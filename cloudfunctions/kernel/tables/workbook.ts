import { meaningOf, type NumberMeaning } from './number-format'
import { relationshipsOf, type Parts } from './package-parts'
import { readSharedStrings, type SharedStrings } from './shared-strings'
import { isOn, type Attributes } from './xml'

export interface SheetPart {
  name: string
  hidden: boolean
  /** worksheet, chartsheet … */
  type: string
  part: string
}

/** What all sheets of a workbook share. */
export interface Workbook {
  sheets: SheetPart[]
  is1904: boolean
  shared: SharedStrings
  /** By the number of a cell's style. */
  meanings: NumberMeaning[]
  /** Numbers of styles that strike the text out. */
  struckStyles: ReadonlySet<number>
}

/** Lists of the styles part; what stands in one of them says nothing in another. */
const lists = ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles']

const isTrue = (value: string | undefined) => value === '1' || value === 'true'

type Styles = Pick<Workbook, 'meanings' | 'struckStyles'>

/** @throws UnzipError, XmlError */
async function readStyles(parts: Parts, name: string): Promise<Styles> {
  const codes = new Map<number, string>()
  const [formats, struckStyles, struckFonts] = [[] as number[], new Set<number>(), new Set<number>()]
  let [list, font] = ['', -1]
  const take = (element: string, attributes: Attributes) => {
    const id = Number(attributes['numFmtId'] ?? 0)
    if (element === 'numFmt') codes.set(id, attributes['formatCode'] ?? '')
    else if (lists.includes(element)) list = element
    else if (element === 'font') font++
    else if (element === 'strike' && list === 'fonts' && isOn(attributes)) struckFonts.add(font)
    else if (element === 'xf' && list === 'cellXfs') {
      if (struckFonts.has(Number(attributes['fontId'] ?? 0))) struckStyles.add(formats.length)
      formats.push(id)
    }
  }
  await parts.elements(name, take)
  return { meanings: formats.map((id) => meaningOf(id, codes.get(id))), struckStyles }
}

/** @throws UnzipError, XmlError, TooMuchError */
export async function readWorkbook(parts: Parts): Promise<Workbook> {
  const main = (await relationshipsOf(parts, '')).find(({ type }) => type === 'officeDocument')
  const name = main?.target ?? 'xl/workbook.xml'
  const related = await relationshipsOf(parts, name)
  const byType = (wanted: string) => related.find(({ type }) => type === wanted)?.target ?? ''
  const sheets: SheetPart[] = []
  let is1904 = false
  await parts.elements(name, (element, attributes) => {
    if (element === 'workbookPr') is1904 = isTrue(attributes['date1904'])
    if (element !== 'sheet') return
    const found = related.find(({ id }) => id === attributes['id'])
    const hidden = (attributes['state'] ?? 'visible') !== 'visible'
    sheets.push({
      ...{ name: attributes['name'] ?? '', hidden },
      ...{ type: found?.type ?? '', part: found?.target ?? '' },
    })
  })
  return {
    ...{ sheets, is1904 },
    shared: await readSharedStrings(parts, byType('sharedStrings')),
    ...(await readStyles(parts, byType('styles'))),
  }
}
