import { fail } from '@contract/errors'
import type { LeftOut } from '@contract/tables'
import { cloud } from '../../../kernel/cloud'
import { inLanes } from '../../../kernel/drain'
import { storeBytes } from '../../../kernel/files/storage'
import type { TableRow } from '../../../kernel/tables/types'
import { SLICE, type ImportDocument } from '../documents'

const folderOf = (importId: string, sheet: number) => `imports/${importId}/${sheet}`
const jsonOf = (value: unknown) => Buffer.from(JSON.stringify(value))

async function load<T>(fileId: string): Promise<T> {
  const { fileContent } = await cloud().downloadFile({ fileID: fileId })
  return JSON.parse(Buffer.from(fileContent as Buffer).toString()) as T
}

/** The file itself waits in storage while one of its sheets is to be chosen. */
export const storeSource = (importId: string, bytes: Buffer) => storeBytes(`imports/${importId}/file`, bytes)

export async function loadSource(fileId: string): Promise<Buffer> {
  const { fileContent } = await cloud().downloadFile({ fileID: fileId })
  return Buffer.from(fileContent as Buffer)
}

/**
 * The rows wait in storage, one file a slice: a whole table would be too big for a document, and for the memory of each slice.
 * Several are stored at once: one after another, 40 of them took longer than a call may at a slow storage. Stored again they are the same files.
 */
export function storeRows(importId: string, sheet: number, rows: readonly TableRow[]): Promise<string[]> {
  const folder = folderOf(importId, sheet)
  const slices = Array.from({ length: Math.ceil(rows.length / SLICE) }, (_, i) => i)
  return inLanes(slices, (i) =>
    storeBytes(`${folder}/rows-${i}.json`, jsonOf(rows.slice(i * SLICE, (i + 1) * SLICE))),
  )
}

/** @throws import.swept when its copies are gone */
export const loadRows = ({ rowFiles }: Pick<ImportDocument, 'rowFiles'>, file: number) =>
  load<TableRow[]>(rowFiles[file] ?? fail('import.swept'))

export const storeLeftOut = (importId: string, sheet: number, leftOut: readonly LeftOut[]) =>
  leftOut.length === 0
    ? Promise.resolve(null)
    : storeBytes(`${folderOf(importId, sheet)}/left-out.json`, jsonOf(leftOut))

export const loadLeftOut = (fileId: string | null) =>
  fileId === null ? Promise.resolve([]) : load<LeftOut[]>(fileId)

type Stored = Pick<ImportDocument, 'rowFiles' | 'leftOutFile' | 'sourceFile'>

export const filesOf = ({ rowFiles, leftOutFile, sourceFile }: Stored) =>
  [...rowFiles, leftOutFile, sourceFile].filter((file) => file !== null)
