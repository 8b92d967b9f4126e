/** How a camera was held, as EXIF tells it: 1 (upright) to 8. */
export const UPRIGHT = 1
const TAG = 0x0112
const SHORT = 3
const HEADER_LENGTH = 8
const ENTRY_LENGTH = 12

/** From a TIFF block (what stands in EXIF); UPRIGHT when it says nothing that makes sense. */
export function orientationIn(tiff: Buffer): number {
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  if (tiff.length < HEADER_LENGTH || short(2) !== 42) return UPRIGHT
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (directory + 2 > tiff.length) return UPRIGHT
  const count = short(directory)
  for (let i = 0; i < count; i++) {
    const entry = directory + 2 + i * ENTRY_LENGTH
    if (entry + ENTRY_LENGTH > tiff.length) return UPRIGHT
    if (short(entry) !== TAG) continue
    const value = short(entry + 8)
    return value >= 1 && value <= 8 ? value : UPRIGHT
  }
  return UPRIGHT
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
