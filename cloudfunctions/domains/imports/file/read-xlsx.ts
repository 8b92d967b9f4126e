import { fail } from '@contract/errors'
import { zipEntries } from '../../../kernel/files/zip'
import { detailOf, log } from '../../../kernel/log'
import type { SheetCell } from './cell-text'

/** Bytes when unpacked: a small file may claim to be a huge one. 20,000 rows of 20 columns take about 30 MB. */
const MAX_UNPACKED = 100 * 1024 * 1024
const MAX_ENTRIES = 2_000

function mustBeWorkbook(bytes: Buffer) {
  const entries = zipEntries(bytes) ?? []
  const isWorkbook = entries.some(({ name }) => name === 'xl/workbook.xml') && entries.length <= MAX_ENTRIES
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0)
  if (!isWorkbook || unpacked > MAX_UNPACKED) fail('import.file_unreadable')
}

/** The first sheet. @throws import.file_unreadable */
export async function readXlsx(bytes: Buffer): Promise<SheetCell[][]> {
  mustBeWorkbook(bytes)
  const { readSheet } = await import('read-excel-file/node')
  try {
    return (await readSheet(bytes)) as SheetCell[][]
  } catch (error) {
    log({ action: 'imports.readXlsx', kind: 'invalid_input', ms: 0, detail: detailOf(error) })
    return fail('import.file_unreadable')
  }
}
