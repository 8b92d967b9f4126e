export interface ZipEntry {
  /** With `/` between folders, whatever the writer took. */
  name: string
  /** Bytes when unpacked, as the archive says; a bomb lies. */
  size: number
  /** Bytes in the archive. */
  packedSize: number
  /** 0 stored, 8 deflate (PKWARE APPNOTE 4.4.5). */
  method: number
  encrypted: boolean
  crc: number
  /** Where its local header begins. */
  at: number
}

const END_OF_DIRECTORY = 0x06054b50
const END_OF_DIRECTORY_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const DIRECTORY_ENTRY = 0x02014b50
const END_LENGTH = 22
const LOCATOR_LENGTH = 20
const END_64_LENGTH = 56
const ENTRY_LENGTH = 46
/** A comment of at most 65,535 bytes may follow the end record (PKWARE APPNOTE 4.3.16). */
const END_SEARCH = END_LENGTH + 0xffff
/** Says that the figure stands in the 64-bit record (4.5.3); Apache POI writes so, small files included. */
const IN_64 = 0xffffffff
const EXTRA_64 = 1

function endOfDirectory(bytes: Buffer): number {
  for (let at = bytes.length - END_LENGTH; at >= Math.max(0, bytes.length - END_SEARCH); at--) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at
  }
  return -1
}

/** Entries and where they begin, from the 64-bit record if there is one. */
function directory(bytes: Buffer, end: number): { count: number; at: number } {
  const locator = end - LOCATOR_LENGTH
  if (locator >= 0 && bytes.readUInt32LE(locator) === LOCATOR_64) {
    const at = Number(bytes.readBigUInt64LE(locator + 8))
    if (at + END_64_LENGTH <= end && bytes.readUInt32LE(at) === END_OF_DIRECTORY_64)
      return {
        count: Number(bytes.readBigUInt64LE(at + 32)),
        at: Number(bytes.readBigUInt64LE(at + 48)),
      }
  }
  return { count: bytes.readUInt16LE(end + 10), at: bytes.readUInt32LE(end + 16) }
}

/** The 64-bit figures of an entry, in the order in which its 32-bit fields are full. */
function extra64(extra: Buffer): () => number {
  let at = 0
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== EXTRA_64) at += 4 + extra.readUInt16LE(at + 2)
  at += 4
  return () => {
    const value = at + 8 <= extra.length ? Number(extra.readBigUInt64LE(at)) : IN_64
    at += 8
    return value
  }
}

/** The table of contents; null when the bytes are no whole zip archive. Nothing is unpacked. */
export function zipEntries(bytes: Buffer): ZipEntry[] | null {
  const end = endOfDirectory(bytes)
  if (end < 0) return null
  const { count, at: first } = directory(bytes, end)
  let at = first
  const entries: ZipEntry[] = []
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_LENGTH > end || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) return null
    const nameEnd = at + ENTRY_LENGTH + bytes.readUInt16LE(at + 28)
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30)
    const next64 = extra64(bytes.subarray(nameEnd, extraEnd))
    const figure = (offset: number) => {
      const value = bytes.readUInt32LE(at + offset)
      return value === IN_64 ? next64() : value
    }
    entries.push({
      name: bytes.toString('utf8', at + ENTRY_LENGTH, nameEnd).replaceAll('\\', '/'),
      size: figure(24),
      packedSize: figure(20),
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      crc: bytes.readUInt32LE(at + 16),
      at: figure(42),
    })
    at = extraEnd + bytes.readUInt16LE(at + 32)
  }
  return entries
}
