import { orientationBlock, orientationIn, UPRIGHT } from './orientation'
import type { Stripped } from './strip'

const HEADER_LENGTH = 12
const CHUNK_HEADER_LENGTH = 8
/** Position, size and time of a frame, before the chunks in it. */
const FRAME_HEADER_LENGTH = 16
const needed = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
/** Bits of VP8X that announce EXIF and XMP. */
const HAS_EXIF = 0x08
const HAS_XMP = 0x04
const EXIF = Buffer.from('Exif\0\0', 'latin1')

interface Chunk {
  type: string
  data: Buffer
}

/** Null when one reaches beyond the end. */
function chunksIn(bytes: Buffer): Chunk[] | null {
  const chunks: Chunk[] = []
  for (let at = 0; at + CHUNK_HEADER_LENGTH <= bytes.length;) {
    const from = at + CHUNK_HEADER_LENGTH
    const size = bytes.readUInt32LE(at + 4)
    if (from + size > bytes.length) return null
    chunks.push({ type: bytes.toString('latin1', at, at + 4), data: bytes.subarray(from, from + size) })
    at = from + size + (size % 2)
  }
  return chunks
}

function written({ type, data }: Chunk): Buffer {
  const head = Buffer.alloc(CHUNK_HEADER_LENGTH)
  head.write(type, 0, 'latin1')
  head.writeUInt32LE(data.length, 4)
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
}

/** A frame may hold chunks of its own. */
function frame({ type, data }: Chunk): Chunk | null {
  const inside = chunksIn(data.subarray(FRAME_HEADER_LENGTH))
  const parts = inside?.filter((each) => needed.has(each.type)).map(written)
  return parts ? { type, data: Buffer.concat([data.subarray(0, FRAME_HEADER_LENGTH), ...parts]) } : null
}

function announced({ type, data }: Chunk, hasExif: boolean): Chunk {
  const plain = Buffer.from(data)
  plain[0] = (plain[0]! & ~(HAS_EXIF | HAS_XMP)) | (hasExif ? HAS_EXIF : 0)
  return { type, data: plain }
}

const tiffOf = (exif: Buffer) =>
  exif.subarray(0, EXIF.length).equals(EXIF) ? exif.subarray(EXIF.length) : exif

/** WebP Container Specification (developers.google.com/speed/webp/docs/riff_container). Null when it is cut off. */
export function stripWebp(bytes: Buffer): Stripped | null {
  const end = CHUNK_HEADER_LENGTH + bytes.readUInt32LE(4)
  const chunks = end > bytes.length ? null : chunksIn(bytes.subarray(HEADER_LENGTH, end))
  if (!chunks) return null
  const exif = chunks.find(({ type }) => type === 'EXIF')
  const orientation = exif ? orientationIn(tiffOf(exif.data)) : UPRIGHT
  const isTurned = orientation !== UPRIGHT
  const parts: Buffer[] = []
  for (const each of chunks.filter(({ type }) => needed.has(type))) {
    const part = each.type === 'ANMF' ? frame(each) : each.type === 'VP8X' ? announced(each, isTurned) : each
    if (!part) return null
    parts.push(written(part))
  }
  if (isTurned) parts.push(written({ type: 'EXIF', data: orientationBlock(orientation) }))
  const head = Buffer.from(bytes.subarray(0, HEADER_LENGTH))
  const body = Buffer.concat([head, ...parts])
  body.writeUInt32LE(body.length - CHUNK_HEADER_LENGTH, 4)
  return { bytes: body, orientation }
}
