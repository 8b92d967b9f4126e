import { fail } from '@contract/errors'
import { extensionOf } from '../files/recognise'
import { zipEntries } from '../files/zip'
import { decodeText } from './decode-text'
import { foreignByBytes, foreignOle, foreignText, foreignZip, isEncrypted, isOle } from './foreign-file'
import { MAX_PARTS } from './limits'
import { openText } from './text-file'
import type { TableFile } from './types'
import { openXlsx } from './xlsx-file'

const isZip = (bytes: Buffer) =>
  bytes.subarray(0, 2).equals(Buffer.from('PK', 'latin1')) && (bytes[2] ?? 9) < 9

async function openZip(bytes: Buffer, file: string): Promise<TableFile> {
  const entries = zipEntries(bytes) ?? fail('table.damaged', { file })
  if (entries.length > MAX_PARTS) return fail('table.too_large', { file, where: '' })
  if (entries.some(({ encrypted }) => encrypted)) return fail('table.encrypted', { file })
  const isWorkbook = entries.some(({ name }) => /^xl\/.*\.xml$/i.test(name))
  return isWorkbook && !entries.some(({ name }) => /^xl\/workbook\.bin$/i.test(name))
    ? openXlsx(bytes, entries, file)
    : fail('table.wrong_kind', { file, ...foreignZip(entries) })
}

/**
 * By its bytes, whatever its name says: banks call text .xls, systems call web pages so.
 * @throws AppError table.encrypted, table.wrong_kind, table.damaged, table.unreadable, table.too_large, table.too_many_rows,
 * table.empty
 */
export async function openTable(bytes: Buffer, file: string): Promise<TableFile> {
  if (bytes.length === 0) return fail('table.empty', { file })
  if (isEncrypted(bytes)) return fail('table.encrypted', { file })
  if (isOle(bytes)) return fail('table.wrong_kind', { file, ...foreignOle(bytes, extensionOf(file)) })
  if (isZip(bytes)) return openZip(bytes, file)
  const text = decodeText(bytes)
  const foreign = foreignByBytes(bytes) ?? (text === null ? null : foreignText(text))
  if (foreign) return fail('table.wrong_kind', { file, ...foreign })
  return text === null ? fail('table.unreadable', { file }) : openText(text, file)
}
