import { MAX_TABLE_ROWS, type SheetInfo } from '@contract/tables'
import { fail } from '@contract/errors'
import { UnzipError } from '../files/unzip'
import type { ZipEntry } from '../files/zip'
import { detailOf, log } from '../log'
import { ROWS_BESIDE } from './limits'
import { Parts } from './package-parts'
import { countRows, readSheet } from './read-sheet'
import { TooMuchError } from './too-much'
import type { TableFile } from './types'
import { readWorkbook, type Workbook } from './workbook'
import { XmlError } from './xml'

/** Says in words what is wrong with the file. `where` names the sheet. */
async function inWords<T>(file: string, where: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof TooMuchError) return fail('table.too_large', { file, where })
    if (error instanceof UnzipError)
      return error.reason === 'damaged'
        ? fail('table.damaged', { file })
        : fail('table.too_large', { file, where: '展开后' })
    if (!(error instanceof XmlError)) throw error
    log({ action: 'tables.open', kind: 'invalid_input', ms: 0, detail: detailOf(error) })
    return fail('table.unreadable', { file })
  }
}

async function sheetInfos(parts: Parts, workbook: Workbook): Promise<SheetInfo[]> {
  const infos: SheetInfo[] = []
  for (const sheet of workbook.sheets)
    infos.push({ name: sheet.name, hidden: sheet.hidden, rows: await countRows(parts, workbook, sheet) })
  return infos
}

/** A workbook of Excel 2007 and later, WPS or LibreOffice. */
export async function openXlsx(
  bytes: Buffer,
  entries: readonly ZipEntry[],
  file: string,
): Promise<TableFile> {
  const parts = new Parts(bytes, entries)
  const workbook = await inWords(file, '', () => readWorkbook(parts))
  const sheets = await inWords(file, '', () => sheetInfos(parts, workbook))
  return {
    sheets,
    read(index) {
      const [part, info] = [workbook.sheets[index], sheets[index]]
      if (!part || !info) return fail('table.no_such_sheet')
      const { name: sheet, rows } = info
      if (rows > MAX_TABLE_ROWS + ROWS_BESIDE)
        return fail('table.too_many_rows', { file, sheet, rows, max: MAX_TABLE_ROWS })
      return inWords(file, `的工作表“${sheet}”`, () => readSheet(parts, workbook, part))
    },
  }
}
