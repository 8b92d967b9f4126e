import { createInflate } from 'node:zlib'
import { zipEntries } from '../zip'
import type { Cleaned } from './document'
import { blankJpeg } from './jpeg'
import { cleanPackage } from './office-package'
import { tellsPosition } from './position'

const [START, END] = ['stream', 'endstream']
const [CR, LF] = [0x0d, 0x0a]
/** The dictionary of a stream stands right before it. */
const DICTIONARY_LENGTH = 2048
/** Packed streams that may be or tell about a picture; what pages are drawn with is none. */
const MAY_TELL = /\/(DCTDecode|DCT|Metadata|EmbeddedFile)\b/
const FLATE = /\/(FlateDecode|Fl)\b/
const UNREADABLE = /\/(ASCII85Decode|ASCIIHexDecode|LZWDecode|A85|AHx|LZW)\b/
const ENCRYPTED = /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/
const SIGNED = /\/ByteRange\s*\[/
/** Bytes that all packed streams may unfold to, and one. */
const MAX_ALL = 160 * 1024 * 1024
const MAX_ONE = 48 * 1024 * 1024
/** `exif:GPSLatitude="30,39.5N"` or `<exif:GPSLatitude>30,39.5N<`: name, and what leads to the value. */
const XMP = /^GPS\w{1,40}(?:\s*=\s*["']|>)/
const XMP_NAME_LENGTH = 60
const XMP_VALUE_LENGTH = 300

interface Stream {
  dictionary: string
  from: number
  end: number
}

/** ISO 32000-1, 7.3.8. */
function* streamsOf(bytes: Buffer): Generator<Stream> {
  for (let at = bytes.indexOf(START); at >= 0;) {
    const before = bytes.toString('latin1', Math.max(0, at - DICTIONARY_LENGTH), at)
    const from = at + START.length + (bytes[at + START.length] === CR ? 2 : 1)
    const end = before.trimEnd().endsWith('>>') ? bytes.indexOf(END, from) : -1
    if (end >= 0) yield { dictionary: before.slice(Math.max(0, before.lastIndexOf('obj'))), from, end }
    at = bytes.indexOf(START, end >= 0 ? end + END.length : at + START.length)
  }
}

/** Null when it is no such stream or unfolds to too much; what is damaged at its end gives what came before. */
async function inflated(data: Buffer, max: number): Promise<Buffer | null> {
  const inflate = createInflate()
  inflate.end(data)
  const pieces: Buffer[] = []
  let left = max
  try {
    for await (const piece of inflate) {
      left -= piece.length
      if (left < 0) return null
      pieces.push(piece)
    }
  } catch {
    if (pieces.length === 0) return null
  } finally {
    inflate.destroy()
  }
  return Buffer.concat(pieces)
}

/** Values of GPS in XMP become blanks; nothing moves, so everything is found where the file says. */
function blankXmp(bytes: Buffer) {
  for (let at = bytes.indexOf('GPS'); at >= 0; at = bytes.indexOf('GPS', at + 3)) {
    const lead = XMP.exec(bytes.toString('latin1', at, at + XMP_NAME_LENGTH))?.[0]
    if (!lead) continue
    const stop = lead.endsWith('>') ? '<' : lead.at(-1)!
    const end = bytes.indexOf(stop, at + lead.length)
    if (end < 0 || end - at > XMP_VALUE_LENGTH) continue
    bytes.subarray(at + lead.length, end).fill(' ')
    bytes.fill('X', at, at + 'GPS'.length)
  }
}

const isJpeg = (bytes: Buffer, at: number) => bytes[at] === 0xff && bytes[at + 1] === 0xd8

/** An attached file may be a package of its own. */
async function tells(content: Buffer): Promise<boolean> {
  if (!zipEntries(content)) return tellsPosition(content)
  const { bytes, kept } = await cleanPackage(content)
  return bytes !== content || kept.length > 0
}

/** Photographs that lie open in the file lose what they tell, in their places; of the packed ones it is said. */
async function blanked(bytes: Buffer): Promise<Cleaned> {
  const kept: string[] = []
  let left = MAX_ALL
  for (const { dictionary, from, end } of streamsOf(bytes)) {
    const stream = bytes.subarray(from, end)
    const isOpen = isJpeg(bytes, from)
    if (isOpen && blankJpeg(stream.subarray(0, lastByte(stream) + 1))) continue
    if (isOpen || !MAY_TELL.test(dictionary)) continue
    if (UNREADABLE.test(dictionary)) kept.push('压缩过的照片')
    if (!FLATE.test(dictionary)) continue
    const unfolded = await inflated(stream, Math.min(left, MAX_ONE))
    left -= unfolded?.length ?? 0
    if (!unfolded || (await tells(unfolded))) kept.push('压缩过的照片')
  }
  blankXmp(bytes)
  if (tellsPosition(bytes)) kept.push('照片')
  return { bytes, kept }
}

/** Without the end of line before `endstream`. */
function lastByte(stream: Buffer): number {
  let at = stream.length - 1
  while (at > 0 && (stream[at] === LF || stream[at] === CR)) at--
  return at
}

/**
 * A PDF whose photographs do not tell where they were taken. One that is signed stays as it is, and into one that is encrypted
 * nobody can look.
 */
export async function cleanPdf(given: Buffer): Promise<Cleaned> {
  const text = given.toString('latin1')
  if (ENCRYPTED.test(text)) return { bytes: given, kept: ['加了密的 PDF 里的照片'] }
  const cleaned = await blanked(Buffer.from(given))
  if (cleaned.bytes.equals(given)) return { bytes: given, kept: cleaned.kept }
  if (SIGNED.test(text)) return { bytes: given, kept: [...cleaned.kept, '有数字签名的 PDF 里的照片'] }
  return cleaned
}
