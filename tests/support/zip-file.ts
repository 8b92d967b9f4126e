import { crc32, deflateRawSync } from 'node:zlib'

const LOCAL_HEADER = 0x04034b50
const DIRECTORY_ENTRY = 0x02014b50
const END_OF_DIRECTORY = 0x06054b50
const VERSION = 20
const UTF8_NAMES = 0x0800
const DEFLATE = 8

/** A header of 16 and 32-bit numbers, in the order of PKWARE's APPNOTE. */
function header(signature: number, fields: readonly [bytes: 2 | 4, value: number][]): Buffer {
  const bytes = Buffer.alloc(4 + fields.reduce((sum, [size]) => sum + size, 0))
  bytes.writeUInt32LE(signature)
  fields.reduce((at, [size, value]) => bytes.writeUIntLE(value, at, size), 4)
  return bytes
}

/** A zip archive of these files, deflated. */
export function zipOf(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const [label, data] = [Buffer.from(name), Buffer.from(content)]
    const packed = deflateRawSync(data)
    const common: [2 | 4, number][] = [
      [2, VERSION],
      [2, UTF8_NAMES],
      [2, DEFLATE],
      [4, 0],
      [4, crc32(data)],
      [4, packed.length],
      [4, data.length],
      [2, label.length],
      [2, 0],
    ]
    const body = Buffer.concat([header(LOCAL_HEADER, common), label, packed])
    const rest: [2 | 4, number][] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, at],
    ]
    directory.push(header(DIRECTORY_ENTRY, [[2, VERSION], ...common, ...rest]), label)
    bodies.push(body)
    at += body.length
  }
  const count = bodies.length
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = header(END_OF_DIRECTORY, [
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, at],
    [2, 0],
  ])
  return Buffer.concat([...bodies, ...directory, end])
}
