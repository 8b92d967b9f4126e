import fc from 'fast-check'
import { positionWarning, withoutPositions } from '../../cloudfunctions/kernel/files/metadata/document'
import { unzip } from '../../cloudfunctions/kernel/files/unzip'
import { zipEntries } from '../../cloudfunctions/kernel/files/zip'
import { attached, drawing, metadata, openPicture, packedPicture, pdfOf } from '../support/pdf-of'
import { exifOf, gifPhoto, jpegPhoto, plain, pngPhoto, SECRET, webpPhoto } from '../support/photographs'
import { zipOf } from '../support/zip-of'

const XML = '<w:document/>'
const film = Buffer.from(
  '\0\0\0\x18ftypmp42\0\0\0\0mp42isom\0\0\0\x1e\u00a9xyz\0\x12\x15\xc7+30.65+104.06/',
  'latin1',
)
const heic = Buffer.concat([
  Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\0Exif\0\0', 'latin1'),
  exifOf(1),
])
const tiff = exifOf(1)

async function unfolded(bytes: Buffer): Promise<Buffer> {
  const parts = [bytes]
  for (const entry of zipEntries(bytes) ?? [])
    for await (const piece of unzip(bytes, entry, { left: 1e8 }))
      parts.push(zipEntries(piece) ? await unfolded(piece) : piece)
  return Buffer.concat(parts)
}
const tells = async (bytes: Buffer) => (await unfolded(bytes)).includes(SECRET)
const letter = (media: Record<string, Buffer>) =>
  zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': XML, ...media })

const clean = { jpg: plain.jpg, png: plain.png, gif: plain.gif, webp: plain.webp }
const speaking = { jpg: jpegPhoto(), png: pngPhoto(), gif: gifPhoto(), webp: webpPhoto() }
const stubborn = { mp4: film, heic, tiff }

test.each(['docx', 'xlsx', 'pptx'])(
  'P1 photographs in a %s tell no position, and all else is as it was',
  async (type) => {
    const given = letter({ 'word/media/a.jpeg': speaking.jpg, 'word/media/b.png': speaking.png })
    const { bytes, kept } = await withoutPositions(given, type)
    expect([await tells(given), await tells(bytes), kept]).toEqual([true, false, []])
    const names = (zip: Buffer) => zipEntries(zip)!.map(({ name }) => name)
    expect(names(bytes)).toEqual(names(given))
    expect((await unfolded(bytes)).includes(XML)).toBe(true)
  },
)

test('P1 a package without photographs keeps its very bytes', async () => {
  const given = letter({ 'word/media/a.png': plain.png })
  expect((await withoutPositions(given, 'docx')).bytes).toBe(given)
})

test('P1 photographs in a table that is put into a letter are found as well', async () => {
  const inner = zipOf({ 'xl/workbook.xml': XML, 'xl/media/image1.jpg': speaking.jpg })
  const { bytes, kept } = await withoutPositions(letter({ 'word/embeddings/a.xlsx': inner }), 'docx')
  expect([await tells(bytes), kept]).toEqual([false, []])
})

test.each(Object.entries(stubborn))('P1 %s in slides cannot be cleaned, and is said', async (type, bytes) => {
  const { kept } = await withoutPositions(letter({ [`ppt/media/m1.${type}`]: bytes }), 'pptx')
  expect(kept).toHaveLength(1)
  expect(positionWarning(kept)).toMatch(/^文件里有 1 处（.+）可能带有拍摄位置，没能去掉/)
})

test('P1 a signed package stays whole, and is said', async () => {
  const given = letter({ 'word/media/a.jpg': speaking.jpg, '_xmlsignatures/sig1.xml': Buffer.from(XML) })
  const { bytes, kept } = await withoutPositions(given, 'docx')
  expect([bytes, kept]).toEqual([given, ['有数字签名的文件里的照片']])
})

const xmp = `<x:xmpmeta><rdf exif:GPSLatitude="30,39.5N"><exif:GPSLongitude>104,3.8E</exif:GPSLongitude></rdf></x:xmpmeta>`

test('P1 a PDF: open photographs and XMP lose it in their places, so everything is found where it was', async () => {
  const given = pdfOf([openPicture(speaking.jpg), metadata(xmp), drawing('BT (GPS) Tj ET')])
  const { bytes, kept } = await withoutPositions(given, 'pdf')
  expect([
    bytes.length,
    bytes.includes(SECRET),
    bytes.includes('30,39.5N'),
    bytes.includes('104,3.8E'),
    kept,
  ]).toEqual([given.length, false, false, false, []])
  expect(bytes.subarray(bytes.indexOf('xref'))).toEqual(given.subarray(given.indexOf('xref')))
  const scan = plain.jpg.subarray(plain.jpg.length - 400)
  expect(bytes.includes(scan)).toBe(true)
})

test.each([
  ['a packed photograph', pdfOf([packedPicture(speaking.jpg)])],
  ['a photograph attached', pdfOf([attached(speaking.jpg)])],
  ['a letter attached', pdfOf([attached(letter({ 'word/media/a.jpg': speaking.jpg }))])],
  ['an encrypted file', pdfOf([drawing('x')], '/Encrypt 5 0 R ')],
  ['a signed file', Buffer.concat([pdfOf([openPicture(speaking.jpg)]), Buffer.from('/ByteRange [0 1 2 3]')])],
])('P1 a PDF with %s is said, and keeps its bytes', async (_, given) => {
  const { bytes, kept } = await withoutPositions(given, 'pdf')
  expect(bytes.equals(given)).toBe(true)
  expect(kept.length).toBeGreaterThan(0)
})

test('P1 a PDF of plain things and a film without a place are not accused', async () => {
  const pdf = pdfOf([
    openPicture(plain.jpg),
    packedPicture(plain.jpg),
    drawing('x'),
    attached(Buffer.from('文字')),
  ])
  expect(await withoutPositions(pdf, 'pdf')).toMatchObject({ kept: [] })
  const quiet = Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1')
  expect((await withoutPositions(letter({ 'ppt/media/m.mp4': quiet }), 'pptx')).kept).toEqual([])
})

test('P1 an old .doc with a photograph is said', async () => {
  const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), speaking.jpg])
  expect((await withoutPositions(ole, 'doc')).kept).toEqual(['旧版 Office 文件里的照片'])
  expect((await withoutPositions(ole.subarray(0, 500), 'doc')).kept).toEqual([])
})

test('P1 generated: whatever stands in a letter or a PDF, a position is gone or said', async () => {
  const kinds = { ...speaking, ...stubborn }
  const some = fc.array(
    fc.record({
      kind: fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])),
      speaks: fc.boolean(),
      deep: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 6 },
  )
  const contentOf = ({ kind, speaks }: { kind: keyof typeof kinds; speaks: boolean }) =>
    speaks || !(kind in clean) ? kinds[kind] : clean[kind as keyof typeof clean]
  await fc.assert(
    fc.asyncProperty(some, async (all) => {
      const media = Object.fromEntries(
        all.map((one, i) => {
          let [name, bytes] = [`word/media/${i}.${one.kind}`, contentOf(one)]
          for (let d = 0; d < one.deep; d++)
            [name, bytes] = [`word/embeddings/${i}.docx`, letter({ [name]: bytes })]
          return [name, bytes]
        }),
      )
      const { bytes, kept } = await withoutPositions(letter(media), 'docx')
      const expected = all.filter(({ kind }) => kind in stubborn).length
      expect(kept).toHaveLength(expected)
      const telling = all.some(({ kind }) => kind === 'heic' || kind === 'tiff')
      expect(await tells(bytes)).toBe(telling)
      const pdf = pdfOf(
        all.map((one) => (one.deep === 0 && one.kind === 'jpg' ? openPicture : attached)(contentOf(one))),
      )
      const cleaned = await withoutPositions(pdf, 'pdf')
      const packed = all.filter(
        ({ kind, speaks, deep }) => !(kind === 'jpg' && deep === 0) && (speaks || kind in stubborn),
      )
      // A GIF has no EXIF; what its XMP says here is no position.
      if (all.every(({ kind }) => kind !== 'gif')) expect(cleaned.kept).toHaveLength(packed.length)
      expect(cleaned.bytes.includes(SECRET)).toBe(false)
    }),
    { numRuns: 150, seed: 10 },
  )
})
