type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

const decode = (bytes: Buffer, encoding: Encoding, fatal: boolean) => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes)
  } catch {
    return null
  }
}

/** Bytes looked at where no mark says the encoding. */
const LOOKED_AT = 4096

/** In UTF-16 every digit, comma and line break has one byte that is 0. */
function utf16Of(bytes: Buffer): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  const top = bytes.subarray(0, LOOKED_AT)
  top.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++
  })
  const [even, odd] = zeros as [number, number]
  if (Math.max(even, odd) < top.length / 50 || Math.min(even, odd) > 0) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

const counted = (text: string, mark: RegExp) => (text.match(mark) ?? []).length

/** A file in UTF-8 with a torn character or two is still one: read as GBK it would be rubbish without a word. */
function tornUtf8(bytes: Buffer): string | null {
  const text = decode(bytes, 'utf-8', false) ?? ''
  const isMarked = bytes.subarray(0, 3).equals(Buffer.from('efbbbf', 'hex'))
  return isMarked || counted(text, /[\u4e00-\u9fff]/g) > 10 * counted(text, /\ufffd/g) ? text : null
}

/** UTF-16 as Excel's “Unicode text”, UTF-8, else GBK, which is what Chinese Excel calls CSV. Null: no text. */
export function decodeText(bytes: Buffer): string | null {
  const utf16 = utf16Of(bytes)
  const text = utf16
    ? decode(bytes, utf16, false)
    : (decode(bytes, 'utf-8', true) ?? tornUtf8(bytes) ?? decode(bytes, 'gb18030', true))
  return text === null || text.includes('\0') ? null : text
}
