import writeExcel from 'write-excel-file/node'

type Value = string | number | Date

/** A workbook as Excel would hold it: numbers as numbers, dates as dates. */
export const sheet = (rows: readonly (readonly Value[])[]): Promise<Buffer> =>
  writeExcel(
    rows.map((cells) =>
      cells.map((value) => (value instanceof Date ? { value, format: 'yyyy-mm-dd' } : { value })),
    ),
  ).toBuffer()
