import { acceptedTypes } from '@contract/files'
import fc from 'fast-check'
import { formatOf } from '../cloudfunctions/kernel/files/formats'
import { withoutMetadata } from '../cloudfunctions/kernel/files/metadata/strip'
import { pictureFor, readPicture } from '../cloudfunctions/kernel/files/picture'
import { gifPhoto, jpegPhoto, plain, pngPhoto, SECRET, webpPhoto } from './support/photographs'

const photos = { jpg: jpegPhoto(), png: pngPhoto(), gif: gifPhoto(), webp: webpPhoto() }
const types = Object.keys(photos) as (keyof typeof photos)[]

const stripped = (bytes: Buffer, type: string) => {
  const found = withoutMetadata(bytes, type)
  if (!found) throw new Error('cut off')
  return found
}

test.each(types)('P1 a %s with a position keeps nothing of it, and all of the picture', async (type) => {
  expect(photos[type].includes(SECRET)).toBe(true)
  const { bytes, orientation } = stripped(photos[type], type)
  expect(bytes.includes(SECRET)).toBe(false)
  expect(orientation).toBe(type === 'gif' ? 1 : 6)
  // Upright, without anything told about it, it is the plain picture again.
  expect(stripped(bytes, type).bytes).toEqual(bytes)
  expect(formatOf(bytes).type).toBe(type)
})

test('P1 the compressed picture itself is not touched', () => {
  const scan = plain.jpg.subarray(plain.jpg.indexOf(Buffer.from([0xff, 0xda])))
  expect(stripped(photos.jpg, 'jpg').bytes.subarray(-scan.length)).toEqual(scan)
  const data = plain.png.subarray(33)
  expect(stripped(photos.png, 'png').bytes.subarray(-data.length)).toEqual(data)
})

test('P1 what was clean before stays as it is, to the byte', () => {
  for (const type of ['png', 'gif', 'webp'] as const) {
    expect(stripped(plain[type], type).bytes).toEqual(plain[type])
  }
})

test.each([1, 2, 3, 4, 5, 6, 7, 8])('P1 a photograph held as %i stays turned as it was', async (held) => {
  for (const order of ['II', 'MM'] as const) {
    const { bytes, orientation } = stripped(jpegPhoto(held, { order }), 'jpg')
    expect(orientation).toBe(held)
    expect(stripped(bytes, 'jpg').orientation).toBe(held)
  }
  const [upright, turned] = await Promise.all([
    readPicture(plain.jpg, acceptedTypes.image),
    readPicture(jpegPhoto(held), acceptedTypes.image),
  ])
  if (!('picture' in upright) || !('picture' in turned)) throw new Error('refused')
  const { width, height } = upright.picture
  expect([turned.picture.width, turned.picture.height]).toEqual(held >= 5 ? [height, width] : [width, height])
})

test('P1 a film behind a moving photograph goes, fill bytes and several scans do no harm', () => {
  const film = Buffer.concat([Buffer.from('\0\0\0\u0018ftypmp42'), Buffer.from(SECRET), Buffer.alloc(500)])
  expect(stripped(jpegPhoto(1, { behind: film }), 'jpg').bytes.includes('ftyp')).toBe(false)
  const start = plain.jpg.indexOf(Buffer.from([0xff, 0xda]))
  const filled = Buffer.concat([
    plain.jpg.subarray(0, start),
    Buffer.from([0xff, 0xff]),
    plain.jpg.subarray(start),
  ])
  expect(stripped(filled, 'jpg').bytes).toEqual(stripped(plain.jpg, 'jpg').bytes)
  const scans = Buffer.concat([plain.jpg.subarray(0, -2), plain.jpg.subarray(start)])
  expect(stripped(scans, 'jpg').bytes.length).toBeGreaterThan(plain.jpg.length + 1_000)
})

test.each(types)('P1 a %s that is cut off anywhere is refused in words', async (type) => {
  const whole = stripped(photos[type], type).bytes
  // The end of a GIF is its last byte, of a JPEG the last two.
  const shortest = { jpg: 4, png: 9, gif: 7, webp: 13 }[type]
  for (let i = 0; i < 40; i++) {
    const length = shortest + Math.floor(((whole.length - 1 - shortest) * i) / 39)
    const read = await readPicture(whole.subarray(0, length), [...acceptedTypes.answer])
    expect(read).toMatchObject({ problem: 'cut_off' })
  }
  const half = whole.subarray(0, Math.floor(whole.length / 2))
  await expect(pictureFor(half, '合影.jpg', 'answer')).rejects.toMatchObject({
    body: { code: 'file.cut_off', message: '“合影.jpg”不完整或已经损坏，请重新选择这张图片再上传' },
  })
})

test('P1 no bytes whatever make it throw or run on', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...types),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }),
      async (type, spoils) => {
        const bytes = Buffer.from(photos[type])
        for (const [at, value] of spoils) bytes[at % bytes.length] = value
        await readPicture(bytes, acceptedTypes.answer)
      },
    ),
    { seed: 7, numRuns: 300 },
  )
})

const box = (brand: string) => Buffer.from(`\0\0\0\u0018ftyp${brand}\0\0\0\0`, 'latin1')
test.each([
  [
    'P1 a picture of an iPhone',
    box('heic'),
    'image',
    '“a”是 HEIC 图片，这里不能用，请换成 JPG、PNG 或 GIF 图片',
  ],
  ['P1 a film', box('mp42'), 'image', '“a”是视频，这里不能用，请换成 JPG、PNG 或 GIF 图片'],
  [
    'P1 a TIFF',
    Buffer.from('II*\0abcdefgh', 'latin1'),
    'answer',
    '“a”是 TIFF 图片，这里不能用，请换成 JPG、PNG、GIF 或 WebP 图片',
  ],
  [
    'P1 nothing',
    Buffer.alloc(0),
    'cover',
    '“a”是空文件，这里不能用，请换成 JPG 或 PNG 图片（微信的转发卡片只显示这两种）',
  ],
  [
    'P7 WebP as cover',
    plain.webp,
    'cover',
    '“a”是 WebP 图片，这里不能用，请换成 JPG 或 PNG 图片（微信的转发卡片只显示这两种）',
  ],
  [
    'P7 GIF as cover',
    plain.gif,
    'cover',
    '“a”是 GIF 图片，这里不能用，请换成 JPG 或 PNG 图片（微信的转发卡片只显示这两种）',
  ],
  [
    'P7 WebP, which WeChat cannot check',
    plain.webp,
    'image',
    '“a”是 WebP 图片，这里不能用，请换成 JPG、PNG 或 GIF 图片',
  ],
] as const)('%s is refused by its kind', async (_, bytes, purpose, message) => {
  await expect(pictureFor(bytes, 'a', purpose)).rejects.toMatchObject({ body: { message } })
})
