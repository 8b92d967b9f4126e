type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

const decode = (bytes: Buffer, encoding: Encoding, fatal: boolean) => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes)
  } catch {
    return null
  }
}

const counted = (text: string, mark: RegExp) => (text.match(mark) ?? []).length

/** Bytes looked at where no mark says the encoding; an even number. */
const LOOKED_AT = 4096
/** Share of characters that a Chinese table is made of. */
const USUAL = 0.9

function usualShare(bytes: Buffer, encoding: Encoding): number {
  const text = decode(bytes.subarray(0, LOOKED_AT), encoding, false) ?? ''
  return counted(text, /[\t\r\n -~\u3000-\u303f\u4e00-\u9fff\uff00-\uff65]/g) / Math.max(1, text.length)
}

/** Text with zero bytes is UTF-16 or none; without a mark it is the way round that reads as a table. */
function utf16Of(bytes: Buffer): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (!bytes.subarray(0, LOOKED_AT).includes(0)) return null
  const [little, big] = [usualShare(bytes, 'utf-16le'), usualShare(bytes, 'utf-16be')]
  if (Math.max(little, big) < USUAL) return null
  return little >= big ? 'utf-16le' : 'utf-16be'
}

/** A file in UTF-8 with a torn character or two is still one: read as GBK it would be rubbish without a word. */
function tornUtf8(bytes: Buffer): string | null {
  const text = decode(bytes, 'utf-8', false) ?? ''
  const isMarked = bytes.subarray(0, 3).equals(Buffer.from('efbbbf', 'hex'))
  return isMarked || counted(text, /[\u4e00-\u9fff]/g) > 2 * counted(text, /\ufffd/g) ? text : null
}

/** UTF-16 as Excel's “Unicode text”, UTF-8, else GBK, which is what Chinese Excel calls CSV. Null: no text. */
export function decodeText(bytes: Buffer): string | null {
  const utf16 = utf16Of(bytes)
  const text = utf16
    ? decode(bytes, utf16, false)
    : (decode(bytes, 'utf-8', true) ?? tornUtf8(bytes) ?? decode(bytes, 'gb18030', true))
  return text === null || text.includes('\0') ? null : text
}
