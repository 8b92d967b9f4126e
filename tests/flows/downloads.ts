import readSheet from 'read-excel-file/node'

/** The rows of a file that was made for a download, as a spreadsheet program reads them. */
export async function sheetOf(url: string): Promise<unknown[][]> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${response.status} of ${url}`)
  const [first] = await readSheet(Buffer.from(await response.arrayBuffer()))
  return (first as unknown as { data: unknown[][] }).data
}
