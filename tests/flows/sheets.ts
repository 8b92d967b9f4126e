import writeExcel from 'write-excel-file/node'

type Value = string | number | Date

/** A workbook as Excel would hold it: numbers as numbers, dates as dates. */
export const sheet = (rows: readonly (readonly Value[])[]): Promise<Buffer> =>
  writeExcel(
    rows.map((cells) =>
      cells.map((value) => (value instanceof Date ? { value, format: 'yyyy-mm-dd' } : { value })),
    ),
  ).toBuffer()

/** Node reads GBK but does not write it: every two-byte code is read once and remembered. */
const gbkCodes = new Map<string, [number, number]>()
function fillCodes() {
  const decoder = new TextDecoder('gbk')
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      gbkCodes.set(decoder.decode(Uint8Array.of(high, low)), [high, low])
    }
  }
}

export function toGbk(text: string): Buffer {
  if (gbkCodes.size === 0) fillCodes()
  return Buffer.from(
    [...text].flatMap((mark) => (mark < '\u0080' ? [mark.charCodeAt(0)] : gbkCodes.get(mark)!)),
  )
}
