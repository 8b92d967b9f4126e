import { MAX_TABLE_ROWS } from '@contract/tables'
import { fail } from '@contract/errors'
import { UnzipError } from '../files/unzip'
import type { ZipEntry } from '../files/zip'
import { detailOf, log } from '../log'
import { ROWS_BESIDE } from './limits'
import { noSuchSheet } from './no-such-sheet'
import { Parts } from './package-parts'
import { readSheet, type CountedSheet } from './read-sheet'
import { objectsOf } from './sheet-objects'
import { Budget, TooMuchError } from './too-much'
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

/** All are walked over once, for their row counts; what is visible and fits into memory need not be read again. */
async function countSheets(parts: Parts, workbook: Workbook): Promise<CountedSheet[]> {
  const budget = new Budget()
  const counted: CountedSheet[] = []
  for (const sheet of workbook.sheets)
    counted.push(await readSheet(parts, workbook, sheet, sheet.hidden ? null : budget))
  return counted
}

/** A workbook of Excel 2007 and later, WPS or LibreOffice. */
export async function openXlsx(
  bytes: Buffer,
  entries: readonly ZipEntry[],
  file: string,
): Promise<TableFile> {
  const parts = new Parts(bytes, entries)
  const workbook = await inWords(file, '', () => readWorkbook(parts))
  const counted = await inWords(file, '', () => countSheets(parts, workbook))
  const sheets = workbook.sheets.map(({ name, hidden }, i) => ({ name, hidden, rows: counted[i]!.rows }))
  return {
    ...{ file, sheets },
    async read(index) {
      const [part, known] = [workbook.sheets[index], counted[index]]
      if (!part || !known) return noSuchSheet({ file, sheets }, index)
      const rows = known.rows
      if (rows > MAX_TABLE_ROWS + ROWS_BESIDE)
        return fail('table.too_many_rows', { file, sheet: part.name, rows, max: MAX_TABLE_ROWS })
      return inWords(file, `的工作表“${part.name}”`, async () => {
        const sheet = known.sheet ?? (await readSheet(parts, workbook, part, new Budget())).sheet
        if (!sheet) throw new TooMuchError()
        return { ...sheet, file, leftOut: [...sheet.leftOut, ...(await objectsOf(parts, part))] }
      })
    },
  }
}
