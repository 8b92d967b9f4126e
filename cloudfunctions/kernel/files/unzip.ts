import { crc32, createInflateRaw } from 'node:zlib'
import type { ZipEntry } from './zip'

const LOCAL_HEADER = 0x04034b50
const LOCAL_LENGTH = 30
const DEFLATE = 8
const STORED = 0
/** Bytes unpacked at a time. */
const PIECE = 128 * 1024

/** The archive is damaged, or unfolds to more than was allowed. */
export class UnzipError extends Error {
  constructor(readonly reason: 'damaged' | 'too_large') {
    super(`zip entry: ${reason}`)
  }
}

/** What stands in the archive, not unfolded. @throws UnzipError */
export function packedBytes(bytes: Buffer, { at, packedSize, method }: ZipEntry): Buffer {
  const isThere = at + LOCAL_LENGTH <= bytes.length && bytes.readUInt32LE(at) === LOCAL_HEADER
  if (!isThere || (method !== DEFLATE && method !== STORED)) throw new UnzipError('damaged')
  const from = at + LOCAL_LENGTH + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  if (from + packedSize > bytes.length) throw new UnzipError('damaged')
  return bytes.subarray(from, from + packedSize)
}

async function* inflated(data: Buffer): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: PIECE })
  inflate.end(data)
  try {
    for await (const piece of inflate) yield piece as Buffer
  } catch {
    throw new UnzipError('damaged')
  } finally {
    inflate.destroy()
  }
}

/** How many bytes may still unfold, shared by all entries of one file. */
export interface Allowance {
  left: number
}

/**
 * An entry's content piece by piece, so that memory holds a piece and never the whole. What the archive says of its size is not
 * believed: the pieces are counted.
 * @throws UnzipError
 */
export async function* unzip(bytes: Buffer, entry: ZipEntry, allowance: Allowance): AsyncGenerator<Buffer> {
  const data = packedBytes(bytes, entry)
  let crc = 0
  for await (const piece of entry.method === STORED ? [data] : inflated(data)) {
    allowance.left -= piece.length
    if (allowance.left < 0) throw new UnzipError('too_large')
    crc = crc32(piece, crc)
    yield piece
  }
  if (crc !== entry.crc) throw new UnzipError('damaged')
}
