import { fail } from '@contract/errors'
import { acceptedTypes, acceptedWords, type UploadPurpose } from '@contract/files'
import { formatOf } from './formats'
import { withoutMetadata } from './metadata/strip'

export interface Picture {
  /** Extension without the dot, by content. */
  type: string
  /** Pixels as shown. */
  width: number
  height: number
  /** Without what is told about the picture; these are stored, never the given ones. */
  bytes: Buffer
}

/** `found`: what it is instead, in words. */
export type PictureProblem = { problem: 'wrong_type' | 'cut_off'; found: string }

/** EXIF: from here on the camera was held upright, so width and height change places. */
const FIRST_TURNED = 5

async function sizeOf(bytes: Buffer) {
  const { imageSize } = await import('image-size')
  try {
    const { width, height } = imageSize(bytes)
    return width > 0 && height > 0 ? { width, height } : null
  } catch {
    // The library throws where the bytes end too early: the caller says so.
    return null
  }
}

/** Never throws: whoever has many pictures says which of them could not come. */
export async function readPicture(
  bytes: Buffer,
  accepted: readonly string[],
): Promise<{ picture: Picture } | PictureProblem> {
  const { type, words: found } = formatOf(bytes)
  if (!type || !accepted.includes(type)) return { problem: 'wrong_type', found }
  const stripped = withoutMetadata(bytes, type)
  const size = stripped && (await sizeOf(stripped.bytes))
  if (!stripped || !size) return { problem: 'cut_off', found }
  const isTurned = stripped.orientation >= FIRST_TURNED
  const [width, height] = isTurned ? [size.height, size.width] : [size.width, size.height]
  return { picture: { type, width, height, bytes: stripped.bytes } }
}

/** @throws file.wrong_type, file.cut_off */
export async function pictureFor(bytes: Buffer, name: string, purpose: UploadPurpose): Promise<Picture> {
  const read = await readPicture(bytes, acceptedTypes[purpose])
  if ('picture' in read) return read.picture
  if (read.problem === 'cut_off') return fail('file.cut_off', { name })
  return fail('file.wrong_type', { name, found: read.found, accepted: acceptedWords[purpose] })
}
