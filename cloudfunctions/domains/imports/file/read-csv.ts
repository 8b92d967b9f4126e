import { fail } from '@contract/errors'

const decode = (bytes: Buffer, encoding: string) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 as Excel's “Unicode text”, UTF-8, else GBK, which is what Chinese Excel calls CSV. @throws import.file_unreadable */
function textOf(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  const text = isUtf16 ? decode(bytes, 'utf-16le') : (decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030'))
  return text === null || text.includes('\0') ? fail('import.file_unreadable') : text
}

/** Whichever stands most often in the first line. */
function delimiterOf(text: string) {
  const first = text.slice(0, text.search(/[\r\n]|$/))
  const count = (mark: string) => first.split(mark).length
  return [',', '\t', ';', '，'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

/** Quotes, quoted line breaks and rows of different lengths. @throws import.file_unreadable */
export async function readCsv(bytes: Buffer): Promise<string[][]> {
  const text = textOf(bytes)
  const { parse } = await import('csv-parse/sync')
  const options = { bom: true, relax_column_count: true, relax_quotes: true, delimiter: delimiterOf(text) }
  try {
    return parse(text, options)
  } catch {
    return fail('import.file_unreadable')
  }
}
