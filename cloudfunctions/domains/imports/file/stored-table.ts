import { cloud } from '../../../kernel/cloud'
import { storeBytes } from '../../../kernel/files/storage'
import type { TableRow } from './table'

/** The rows wait in storage: 20,000 of them are too big for one document and would be written twice as many documents. */
export const storeRows = (importId: string, rows: readonly TableRow[]): Promise<string> =>
  storeBytes(`imports/${importId}.json`, Buffer.from(JSON.stringify(rows)))

export async function loadRows(fileId: string): Promise<TableRow[]> {
  const { fileContent } = await cloud().downloadFile({ fileID: fileId })
  return JSON.parse(Buffer.from(fileContent as Buffer).toString()) as TableRow[]
}
