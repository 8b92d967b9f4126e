import { stripGif } from './gif'
import { stripJpeg } from './jpeg'
import { stripPng } from './png'
import { stripWebp } from './webp'

export interface Stripped {
  bytes: Buffer
  /** As EXIF numbers it, 1 (upright) to 8; still in the bytes when it is not 1. */
  orientation: number
}

const strippers: Record<string, (bytes: Buffer) => Stripped | null> = {
  jpg: stripJpeg,
  png: stripPng,
  gif: stripGif,
  webp: stripWebp,
}

/**
 * The same picture without what is told about it: where and when it was taken, with what, by whom. Only what is needed to show
 * it is kept, so what nobody has thought of goes as well. Nothing is encoded anew. Null when the picture is cut off.
 */
export const withoutMetadata = (bytes: Buffer, type: string): Stripped | null =>
  strippers[type]?.(bytes) ?? null
