import { tiffEntries } from './tiff'

const GPS = 0x8825
/** Version of the directory: some cameras write it and nothing else. */
const GPS_VERSION = 0
const TIFF_STARTS = ['II*\0', 'MM\0*'].map((start) => Buffer.from(start, 'latin1'))
/** A position in EXIF stands near its beginning. */
const TIFF_LENGTH = 256 * 1024
/** Where films have it: `+30.65+104.06/` behind an atom of QuickTime's, or under Apple's key. */
const FILM_KEY = 'com.apple.quicktime.location'
const FILM_ATOM = Buffer.from('\u00a9xyz', 'latin1')
const FILM_ATOM_HEADER = 8

function* places(bytes: Buffer, what: Buffer | string): Generator<number> {
  for (let at = bytes.indexOf(what); at >= 0; at = bytes.indexOf(what, at + 1)) yield at
}

/** A directory that cannot be reached counts: it may say anything. */
function exifTells(block: Buffer): boolean {
  const pointer = tiffEntries(block)?.find(({ tag }) => tag === GPS)
  if (!pointer) return false
  return tiffEntries(block, pointer)?.some(({ tag }) => tag !== GPS_VERSION) ?? true
}

const filmTells = (bytes: Buffer) =>
  bytes.includes(FILM_KEY) ||
  [...places(bytes, FILM_ATOM)].some((at) =>
    /^[+-]\d/.test(bytes.toString('latin1', at + FILM_ATOM_HEADER, at + 10)),
  )

/** Whether there is, anywhere in these bytes, a word about where a picture or a film was taken (EXIF, XMP, QuickTime). */
export const tellsPosition = (bytes: Buffer): boolean =>
  TIFF_STARTS.some((start) =>
    [...places(bytes, start)].some((at) => exifTells(bytes.subarray(at, at + TIFF_LENGTH))),
  ) ||
  bytes.includes('GPSLatitude') ||
  bytes.includes('GPSCoordinates') ||
  filmTells(bytes)
