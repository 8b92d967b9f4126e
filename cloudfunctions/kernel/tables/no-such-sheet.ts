import { fail } from '@contract/errors'
import type { TableFile } from './types'

/** A sheet that is not there, or that nobody may choose. @throws AppError table.no_such_sheet */
export function noSuchSheet({ file, sheets }: Pick<TableFile, 'file' | 'sheets'>, index: number): never {
  const known = sheets[index]
  return fail('table.no_such_sheet', {
    file,
    sheet: known ? `工作表“${known.name}”` : `第 ${index + 1} 个工作表`,
  })
}
