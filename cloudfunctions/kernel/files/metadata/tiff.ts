const HEADER_LENGTH = 8
const ENTRY_LENGTH = 12

export interface TiffEntry {
  tag: number
  /** Its value when it is a short number, and as a place in the block when it is a long one. */
  short: number
  long: number
}

interface Tiff {
  short: (at: number) => number
  long: (at: number) => number
  block: Buffer
}

/** A TIFF block (what stands in EXIF); null when it is none. */
function opened(block: Buffer): Tiff | null {
  const isLittle = block.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (isLittle ? block.readUInt16LE(at) : block.readUInt16BE(at))
  const long = (at: number) => (isLittle ? block.readUInt32LE(at) : block.readUInt32BE(at))
  return block.length >= HEADER_LENGTH && short(2) === 42 ? { short, long, block } : null
}

/** The entries of a directory; null when it reaches beyond the block. */
function directoryAt({ short, long, block }: Tiff, at: number): TiffEntry[] | null {
  if (at + 2 > block.length) return null
  const count = short(at)
  if (at + 2 + count * ENTRY_LENGTH > block.length) return null
  return Array.from({ length: count }, (_, i) => {
    const entry = at + 2 + i * ENTRY_LENGTH
    return { tag: short(entry), short: short(entry + 8), long: long(entry + 8) }
  })
}

/** The first directory, or the one that an entry of the first leads to; null when it is not there or reaches beyond the block. */
export function tiffEntries(block: Buffer, below?: TiffEntry): TiffEntry[] | null {
  const tiff = opened(block)
  return tiff && directoryAt(tiff, below ? below.long : tiff.long(4))
}
