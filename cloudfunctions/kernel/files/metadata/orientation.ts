import { tiffEntries } from './tiff'

/** How a camera was held, as EXIF tells it: 1 (upright) to 8. */
export const UPRIGHT = 1
const TAG = 0x0112
const SHORT = 3
const HEADER_LENGTH = 8
const ENTRY_LENGTH = 12

/** From a TIFF block (what stands in EXIF); UPRIGHT when it says nothing that makes sense. */
export function orientationIn(block: Buffer): number {
  const value = tiffEntries(block)?.find(({ tag }) => tag === TAG)?.short ?? UPRIGHT
  return value >= 1 && value <= 8 ? value : UPRIGHT
}

/** The smallest TIFF block that says it: one directory with one entry. */
export function orientationBlock(orientation: number): Buffer {
  const tiff = Buffer.alloc(HEADER_LENGTH + 2 + ENTRY_LENGTH + 4)
  tiff.write('MM', 0, 'latin1')
  tiff.writeUInt16BE(42, 2)
  tiff.writeUInt32BE(HEADER_LENGTH, 4)
  tiff.writeUInt16BE(1, HEADER_LENGTH)
  tiff.writeUInt16BE(TAG, HEADER_LENGTH + 2)
  tiff.writeUInt16BE(SHORT, HEADER_LENGTH + 4)
  tiff.writeUInt32BE(1, HEADER_LENGTH + 6)
  tiff.writeUInt16BE(orientation, HEADER_LENGTH + 10)
  return tiff
}
