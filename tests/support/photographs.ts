import { readFileSync } from 'node:fs'
import path from 'node:path'
import { crc32 } from 'node:zlib'

/** Stands wherever a photograph tells something about itself: none of it may come through. */
export const SECRET = 'GPS 30.658601 104.064856'

const plainJpeg = readFileSync(path.join(__dirname, '../../scripts/seed/pictures/study.jpg'))
const plainPng = readFileSync(path.join(__dirname, '../fixtures/hall.png'))
/** One pixel each. */
const plainGif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const plainWebp = Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64')
export const plain = { jpg: plainJpeg, png: plainPng, gif: plainGif, webp: plainWebp }

/** EXIF as a phone writes it: orientation, and a directory of its own for the position. */
export function exifOf(orientation: number, order: 'II' | 'MM' = 'II'): Buffer {
  const tiff = Buffer.alloc(90)
  const short = (value: number, at: number) =>
    order === 'II' ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at)
  const long = (value: number, at: number) =>
    order === 'II' ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at)
  const entry = (at: number, [tag, type, count, value]: [number, number, number, number]) => {
    short(tag, at)
    short(type, at + 2)
    long(count, at + 4)
    if (type === 3) short(value, at + 8)
    else long(value, at + 8)
  }
  tiff.write(order, 0, 'latin1')
  short(42, 2)
  long(8, 4)
  short(2, 8)
  entry(10, [0x0112, 3, 1, orientation])
  entry(22, [0x8825, 4, 1, 40])
  short(1, 40)
  entry(42, [0x001d, 2, SECRET.length + 1, 60])
  tiff.write(SECRET, 60, 'latin1')
  return tiff
}

export function jpegSegment(marker: number, payload: Buffer | string): Buffer {
  const data = Buffer.from(payload as string, 'latin1')
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}

const jpegExif = (orientation: number, order?: 'II' | 'MM') =>
  jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exifOf(orientation, order)]))

/** All the places in which a JPEG may say where it was taken. `behind`: what stands after the picture. */
export function jpegPhoto(
  orientation = 6,
  { order, behind }: { order?: 'II' | 'MM'; behind?: Buffer } = {},
): Buffer {
  const about = [
    jpegExif(orientation, order),
    jpegSegment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${SECRET}</x:xmpmeta>`),
    jpegSegment(0xe2, `MPF\0${SECRET}`),
    jpegSegment(0xed, `Photoshop 3.0\0 8BIM ${SECRET}`),
    jpegSegment(0xe5, `maker ${SECRET}`),
    jpegSegment(0xfe, SECRET),
  ]
  const second = Buffer.concat([plainJpeg.subarray(0, 2), jpegExif(1), plainJpeg.subarray(2)])
  return Buffer.concat([plainJpeg.subarray(0, 2), ...about, plainJpeg.subarray(2), behind ?? second])
}

export function pngChunk(type: string, data: Buffer | string): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(data as string, 'latin1')])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(body.length - 4, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

const AFTER_IHDR = 8 + 25

export const withPngChunk = (png: Buffer, type: string, data: string) =>
  Buffer.concat([png.subarray(0, AFTER_IHDR), pngChunk(type, data), png.subarray(AFTER_IHDR)])

export const pngPhoto = (orientation = 6) =>
  Buffer.concat([
    plainPng.subarray(0, AFTER_IHDR),
    pngChunk('eXIf', exifOf(orientation, 'MM')),
    pngChunk('tEXt', `Location\0${SECRET}`),
    pngChunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${SECRET}`),
    pngChunk('maKr', SECRET),
    plainPng.subarray(AFTER_IHDR),
    Buffer.from(SECRET),
  ])

function webpChunk(type: string, data: Buffer | string): Buffer {
  const body = Buffer.from(data as string, 'latin1')
  const head = Buffer.alloc(8)
  head.write(type, 0, 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
}

export function webpPhoto(orientation = 6): Buffer {
  // EXIF and XMP are announced; one pixel by one.
  const extended = Buffer.from([0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  const body = Buffer.concat([
    plainWebp.subarray(0, 12),
    webpChunk('VP8X', extended),
    plainWebp.subarray(12),
    webpChunk('EXIF', exifOf(orientation)),
    webpChunk('XMP ', SECRET),
    webpChunk('MAKR', SECRET),
  ])
  body.writeUInt32LE(body.length - 8, 4)
  return Buffer.concat([body, Buffer.from(SECRET)])
}

const subBlock = (text: string) => Buffer.concat([Buffer.from([text.length]), Buffer.from(text, 'latin1')])

export const gifPhoto = () =>
  Buffer.concat([
    plainGif.subarray(0, 19),
    Buffer.concat([Buffer.from([0x21, 0xfe]), subBlock(SECRET), Buffer.from([0])]),
    Buffer.concat([Buffer.from([0x21, 0xff]), subBlock('XMP DataXMP'), subBlock(SECRET), Buffer.from([0])]),
    plainGif.subarray(19),
    Buffer.from(SECRET),
  ])
