import { orientationBlock, orientationIn, UPRIGHT } from './orientation'
import type { Stripped } from './strip'

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP14 = 0xee
const APP15 = 0xef
const COM = 0xfe
const EOI_LENGTH = 2
const EXIF = Buffer.from('Exif\0\0', 'latin1')
const JFIF = Buffer.from('JFIF\0', 'latin1')
const ICC = Buffer.from('ICC_PROFILE\0', 'latin1')
const ADOBE = Buffer.from('Adobe', 'latin1')
/** What follows the marker in JFIF without a thumbnail, and in Adobe's segment: both tell how colours are to be read. */
const JFIF_LENGTH = 14
const ADOBE_LENGTH = 12

const begins = (payload: Buffer, with_: Buffer) => payload.subarray(0, with_.length).equals(with_)
/** RST0–7 and TEM have no length; 0 and a second SOI are no segment. */
const isAlone = (marker: number) => (marker >= 0xd0 && marker <= SOI) || marker <= 0x01

function segment(marker: number, payload: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(payload.length + 2, 2)
  return Buffer.concat([head, payload])
}

function jfif(payload: Buffer): Buffer {
  const plain = Buffer.from(payload.subarray(0, JFIF_LENGTH))
  plain.fill(0, JFIF_LENGTH - 2)
  return segment(APP0, plain)
}

/** What a picture needs to look right; null for what only tells about it (EXIF, XMP, IPTC, MPF, makers' own, comments). */
function needed(marker: number, payload: Buffer): Buffer | null {
  if (marker === APP0) return begins(payload, JFIF) && payload.length >= JFIF_LENGTH ? jfif(payload) : null
  if (marker === APP2) return begins(payload, ICC) ? segment(marker, payload) : null
  if (marker === APP14)
    return begins(payload, ADOBE) ? segment(marker, payload.subarray(0, ADOBE_LENGTH)) : null
  const isAbout = (marker >= APP1 && marker <= APP15) || marker === COM
  return isAbout ? null : segment(marker, payload)
}

/** Where the compressed data that begin at `from` end; -1 when they do not. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = from
  for (;;) {
    at = bytes.indexOf(0xff, at)
    if (at < 0 || at + 1 >= bytes.length) return -1
    const next = bytes[at + 1]!
    if (next !== 0xff && !isAlone(next)) return at
    at += next === 0xff ? 1 : 2
  }
}

/** The next marker at or after `from`; bytes between segments belong to nothing. */
function nextMarker(bytes: Buffer, from: number): { marker: number; at: number } | null {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0 && bytes[at] === 0xff) at++
  return at < 0 || at >= bytes.length ? null : { marker: bytes[at]!, at: at + 1 }
}

interface Segment {
  marker: number
  payload: Buffer
  /** Compressed data, behind SOS. */
  scan: Buffer
}

/** ITU T.81, annex B: in order, up to the end of the picture; null when it has no end. */
function segmentsOf(bytes: Buffer): Segment[] | null {
  const segments: Segment[] = []
  let found = nextMarker(bytes, 2)
  while (found) {
    const { marker, at } = found
    if (marker === EOI) return segments
    if (isAlone(marker)) {
      found = nextMarker(bytes, at)
      continue
    }
    const end = at + 2 <= bytes.length ? at + bytes.readUInt16BE(at) : Infinity
    if (end < at + 2 || end > bytes.length) return null
    const next = marker === SOS ? endOfScan(bytes, end) : end
    if (next < 0) return null
    segments.push({ marker, payload: bytes.subarray(at + 2, end), scan: bytes.subarray(end, next) })
    found = nextMarker(bytes, next)
  }
  return null
}

/**
 * The same without moving a byte, for a picture inside something that knows where everything stands: what only tells about it is
 * overwritten, and so is what follows its end. How the camera was held is lost. False when the picture is cut off.
 */
export function blankJpeg(bytes: Buffer): boolean {
  const segments = segmentsOf(bytes)
  if (!segments?.some(({ marker }) => marker === SOS)) return false
  for (const { marker, payload } of segments) if (!needed(marker, payload)) payload.fill(0)
  // Both are views of the same memory.
  const { scan } = segments.at(-1)!
  bytes.subarray(scan.byteOffset + scan.length - bytes.byteOffset + EOI_LENGTH).fill(0)
  return true
}

/** What follows the end of the picture goes too: second pictures, films, makers' own. Null when the picture is cut off. */
export function stripJpeg(bytes: Buffer): Stripped | null {
  const segments = segmentsOf(bytes)
  if (!segments?.some(({ marker }) => marker === SOS)) return null
  const exif = segments.find(({ marker, payload }) => marker === APP1 && begins(payload, EXIF))
  const orientation = exif ? orientationIn(exif.payload.subarray(EXIF.length)) : UPRIGHT
  const turned = segment(APP1, Buffer.concat([EXIF, orientationBlock(orientation)]))
  const kept = segments.flatMap((each) => {
    if (each === exif) return orientation === UPRIGHT ? [] : [turned]
    const part = needed(each.marker, each.payload)
    return part ? [part, each.scan] : []
  })
  const bytesKept = Buffer.concat([Buffer.from([0xff, SOI]), ...kept, Buffer.from([0xff, EOI])])
  return { bytes: bytesKept, orientation }
}
