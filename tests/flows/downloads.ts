import readSheet from 'read-excel-file/node'
import { unzip } from '../support/unzip'

export type Sheets = Record<string, unknown[][]>

export async function bytesOf(url: string): Promise<Buffer> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${response.status} of ${url}`)
  return Buffer.from(await response.arrayBuffer())
}

/** By name of the sheet, its rows as a spreadsheet program reads them: numbers as numbers, days as dates. */
export async function sheetsIn(bytes: Buffer): Promise<Sheets> {
  const found = (await readSheet(bytes)) as unknown as { sheet: string; data: unknown[][] }[]
  return Object.fromEntries(found.map(({ sheet, data }) => [sheet, data]))
}

/** The rows of the first sheet of a file that was made for a download. */
export const sheetOf = async (url: string): Promise<unknown[][]> =>
  Object.values(await sheetsIn(await bytesOf(url)))[0]!

export const workbookOf = async (url: string): Promise<Sheets> => sheetsIn(await bytesOf(url))

/** The XML inside. */
export const partsOf = async (url: string): Promise<Map<string, string>> => unzip(await bytesOf(url))
