import { meaningOf, type NumberMeaning } from './number-format'
import { relationshipsOf, type Parts } from './package-parts'
import { readSharedStrings } from './shared-strings'
import type { Attributes } from './xml'

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
  shared: string[]
  /** By the number of a cell's style. */
  meanings: NumberMeaning[]
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true'

/** @throws UnzipError, XmlError */
async function readStyles(parts: Parts, name: string): Promise<NumberMeaning[]> {
  const codes = new Map<number, string>()
  const formats: number[] = []
  let isCellFormats = false
  const take = (element: string, attributes: Attributes) => {
    const id = Number(attributes['numFmtId'] ?? 0)
    if (element === 'numFmt') codes.set(id, attributes['formatCode'] ?? '')
    else if (element === 'cellXfs') isCellFormats = true
    else if (['cellStyles', 'dxfs', 'cellStyleXfs'].includes(element)) isCellFormats = false
    else if (element === 'xf' && isCellFormats) formats.push(id)
  }
  await parts.elements(name, take)
  return formats.map((id) => meaningOf(id, codes.get(id)))
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
    meanings: await readStyles(parts, byType('styles')),
  }
}
