import { crc32, deflateRawSync } from 'node:zlib'

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const UTF8_NAMES = 0x0800

function header(signature: number, size: number, fill: (bytes: Buffer) => void) {
  const bytes = Buffer.alloc(size)
  bytes.writeUInt32LE(signature)
  fill(bytes)
  return bytes
}

/** A zip archive of these files (PKWARE APPNOTE 4.3). */
export function zipOf(files: Record<string, string | Buffer>): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const raw = Buffer.from(content as string)
    const packed = deflateRawSync(raw)
    const path = Buffer.from(name)
    const common = (bytes: Buffer, from: number) => {
      bytes.writeUInt16LE(UTF8_NAMES, from)
      bytes.writeUInt16LE(8, from + 2)
      bytes.writeUInt32LE(crc32(raw), from + 8)
      bytes.writeUInt32LE(packed.length, from + 12)
      bytes.writeUInt32LE(raw.length, from + 16)
      bytes.writeUInt16LE(path.length, from + 20)
    }
    const start = at
    const local = header(LOCAL, 30, (bytes) => common(bytes, 6))
    const central = header(CENTRAL, 46, (bytes) => {
      common(bytes, 8)
      bytes.writeUInt32LE(start, 42)
    })
    bodies.push(local, path, packed)
    directory.push(central, path)
    at += local.length + path.length + packed.length
  }
  const entries = Buffer.concat(directory)
  const end = header(END, 22, (bytes) => {
    bytes.writeUInt16LE(Object.keys(files).length, 8)
    bytes.writeUInt16LE(Object.keys(files).length, 10)
    bytes.writeUInt32LE(entries.length, 12)
    bytes.writeUInt32LE(at, 16)
  })
  return Buffer.concat([...bodies, entries, end])
}
