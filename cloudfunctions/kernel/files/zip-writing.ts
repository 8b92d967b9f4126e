import { crc32, deflateRawSync } from 'node:zlib'
import { packedBytes } from './unzip'
import type { ZipEntry } from './zip'

const LOCAL_HEADER = 0x04034b50
const DIRECTORY_ENTRY = 0x02014b50
const END_OF_DIRECTORY = 0x06054b50
const [LOCAL_LENGTH, ENTRY_LENGTH, END_LENGTH] = [30, 46, 22]
const UTF8_NAMES = 0x0800
const VERSION = 20
const DEFLATE = 8
/** 1980-01-01, the first day that a zip archive knows (PKWARE APPNOTE 4.4.6). */
const FIRST_DAY = 0x21

export interface Packed {
  name: string
  method: number
  crc: number
  size: number
  data: Buffer
}

/** As it stands in another archive, not unfolded. @throws UnzipError */
export const packedEntry = (bytes: Buffer, entry: ZipEntry): Packed => ({
  ...entry,
  data: packedBytes(bytes, entry),
})

export const packedAs = (name: string, content: Buffer): Packed => ({
  name,
  method: DEFLATE,
  crc: crc32(content),
  size: content.length,
  data: deflateRawSync(content),
})

/** What a local header and the directory both say, from the version on. */
function common(head: Buffer, at: number, { method, crc, size, data }: Packed, nameLength: number) {
  head.writeUInt16LE(VERSION, at)
  head.writeUInt16LE(UTF8_NAMES, at + 2)
  head.writeUInt16LE(method, at + 4)
  head.writeUInt16LE(FIRST_DAY, at + 8)
  head.writeUInt32LE(crc, at + 10)
  head.writeUInt32LE(data.length, at + 14)
  head.writeUInt32LE(size, at + 18)
  head.writeUInt16LE(nameLength, at + 22)
}

/** A zip archive without anything between its entries (APPNOTE 4.3). At most 65,535 entries and 4 GB. */
export function writeZip(entries: readonly Packed[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8')
    const local = Buffer.alloc(LOCAL_LENGTH)
    local.writeUInt32LE(LOCAL_HEADER, 0)
    common(local, 4, entry, name.length)
    const listed = Buffer.alloc(ENTRY_LENGTH)
    listed.writeUInt32LE(DIRECTORY_ENTRY, 0)
    listed.writeUInt16LE(VERSION, 4)
    common(listed, 6, entry, name.length)
    listed.writeUInt32LE(at, 42)
    bodies.push(local, name, entry.data)
    directory.push(listed, name)
    at += local.length + name.length + entry.data.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(END_LENGTH)
  end.writeUInt32LE(END_OF_DIRECTORY, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, list, end])
}
