import { inflateRawSync } from 'node:zlib'

const END_OF_DIRECTORY = Buffer.from('504b0506', 'hex')
const DEFLATED = 8

/** Every file of a zip archive by its name, as text. For archives that we made ourselves: nothing is checked. */
export function unzip(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf(END_OF_DIRECTORY)
  const parts = new Map<string, string>()
  let at = bytes.readUInt32LE(end + 16)
  for (let i = 0; i < bytes.readUInt16LE(end + 10); i++) {
    const [size, nameLength] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)]
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const local = bytes.readUInt32LE(at + 42)
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(from, from + size)
    parts.set(name, (bytes.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(packed) : packed).toString())
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return parts
}
