/** Node reads GBK and does not write it: every two-byte code is read once and remembered. */
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

const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16()
const BOM = '\ufeff'

/** How programs write a text file. */
export const encodings: Record<string, (text: string) => Buffer> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(BOM + text),
  'UTF-16LE with a mark': (text) => Buffer.from(BOM + text, 'utf16le'),
  UTF16LE: (text) => Buffer.from(text, 'utf16le'),
  'UTF-16BE with a mark': (text) => bigEndian(BOM + text),
  UTF16BE: bigEndian,
  GBK: toGbk,
}
