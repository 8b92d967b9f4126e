import { fail } from '@contract/errors'
import { extensionOf } from '../../../kernel/files/recognise'
import { cellText } from './cell-text'
import { readCsv } from './read-csv'
import { readXlsx } from './read-xlsx'

const isZip = (bytes: Buffer) => bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))
const isOldExcel = (bytes: Buffer) => bytes.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))

/** By the bytes; only text has to say by its name that it is a table. @throws import.file_unreadable, import.file_old */
export async function readFile(bytes: Buffer, name: string): Promise<string[][]> {
  if (isOldExcel(bytes)) return fail('import.file_old')
  const isText = ['csv', 'txt'].includes(extensionOf(name))
  if (!isZip(bytes) && !isText) return fail('import.file_unreadable')
  const rows = isZip(bytes) ? await readXlsx(bytes) : await readCsv(bytes)
  return rows.map((row) => row.map(cellText))
}
