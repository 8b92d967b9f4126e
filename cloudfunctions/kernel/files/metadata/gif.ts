import { UPRIGHT } from './orientation'
import type { Stripped } from './strip'

const IMAGE = 0x2c
const EXTENSION = 0x21
const TRAILER = 0x3b
const GRAPHIC_CONTROL = 0xf9
const APPLICATION = 0xff
const HEADER_LENGTH = 13
const IMAGE_HEADER_LENGTH = 10
/** They say how often the film repeats; others carry XMP and the like. */
const needed = ['NETSCAPE2.0', 'ANIMEXTS1.0']

/** Bytes of a colour table whose presence and size stand in `flags`. */
const tableLength = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)

/** After the row of sub-blocks that begins at `at`; -1 when it has no end. */
function afterBlocks(bytes: Buffer, at: number): number {
  while (at < bytes.length) {
    const size = bytes[at]!
    at += size + 1
    if (size === 0) return at
  }
  return -1
}

function isNeeded(bytes: Buffer, at: number): boolean {
  const label = bytes[at + 1]
  if (label === GRAPHIC_CONTROL) return true
  return label === APPLICATION && needed.includes(bytes.toString('latin1', at + 3, at + 14))
}

const endOfImage = (bytes: Buffer, at: number) =>
  at + IMAGE_HEADER_LENGTH < bytes.length
    ? afterBlocks(bytes, at + IMAGE_HEADER_LENGTH + tableLength(bytes[at + 9]!) + 1)
    : -1

/** GIF89a. Null when it has no end. */
export function stripGif(bytes: Buffer): Stripped | null {
  if (bytes.length < HEADER_LENGTH) return null
  let at = HEADER_LENGTH + tableLength(bytes[10]!)
  const kept = [bytes.subarray(0, at)]
  while (at < bytes.length) {
    const kind = bytes[at]
    if (kind === TRAILER) {
      return { bytes: Buffer.concat([...kept, Buffer.from([TRAILER])]), orientation: UPRIGHT }
    }
    if (kind !== IMAGE && kind !== EXTENSION) return null
    const end = kind === IMAGE ? endOfImage(bytes, at) : afterBlocks(bytes, at + 2)
    if (end < 0) return null
    if (kind === IMAGE || isNeeded(bytes, at)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return null
}
