import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { UploadPurpose } from '@contract/files'
import JSZip from 'jszip'
import { House } from '../house'
import { draft } from '../news-writing'
import { packedPicture, pdfOf } from '../../support/pdf-of'
import { gifPhoto, jpegPhoto, plain, pngPhoto, SECRET, webpPhoto } from '../../support/photographs'

const fixture = (name: string) => readFileSync(path.join(__dirname, '../../fixtures', name))

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

async function bring(bytes: Buffer, purpose: UploadPurpose, { who = 'editor', name = 'IMG_0001.jpg' } = {}) {
  const upload = await house.upload('x.bin', bytes)
  return house.ask(who, 'files.accept', { upload, purpose, name })
}

async function brought(...given: Parameters<typeof bring>) {
  const reply = await bring(...given)
  if (!reply.ok) throw new Error(reply.error.message)
  return reply.data
}

const served = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer())
const storedFiles = async () =>
  (await house.dump())['files'] as { _id: string; check: string; traceId: string | null }[]

test.each([
  ['a photograph in an article', jpegPhoto(), 'image'],
  ['a cover', pngPhoto(), 'cover'],
  ['a moving picture', gifPhoto(), 'image'],
  ['an answer to a form', webpPhoto(), 'answer'],
] as const)('P1 %s is served without its position', async (_, bytes, purpose) => {
  const { url } = await brought(bytes, purpose)
  const shown = await served(url)
  expect(shown.length).toBeGreaterThan(20)
  expect(shown.includes(SECRET)).toBe(false)
})

test('P1 a portrait is served without its position', async () => {
  const avatarUpload = await house.upload('a.jpg', jpegPhoto())
  const { avatarUrl } = await house.get('member', 'members.updateProfile', { nickname: '海川', avatarUpload })
  const shown = await served(avatarUrl!)
  expect([shown.length > 1000, shown.includes(SECRET)]).toEqual([true, false])
})

test('P1 a photograph in a Word file comes in without its position', async () => {
  const zip = await JSZip.loadAsync(fixture('bulletin.docx'))
  const media = Object.keys(zip.files).find((name) => name.startsWith('word/media/'))!
  zip.file(media, jpegPhoto())
  const upload = await house.upload('简报.docx', await zip.generateAsync({ type: 'nodebuffer' }))
  const { html, imageCount } = await house.get('editor', 'news.importWord', { upload })
  expect(imageCount).toBe(1)
  const url = /<img src="([^"]+)"/.exec(html)![1]!.replace(/&amp;/g, '&')
  const shown = await served(url)
  expect([shown.length > 1000, shown.includes(SECRET)]).toEqual([true, false])
})

test('P1 an attachment is served without the positions of its photographs; what cannot be cleaned is said to the editor alone', async () => {
  const zip = await JSZip.loadAsync(fixture('bulletin.docx'))
  zip.file('word/media/photo.jpg', jpegPhoto())
  const letter = await zip.generateAsync({ type: 'nodebuffer' })
  const clean = await brought(letter, 'attachment', { name: '简报.docx' })
  const shown = await JSZip.loadAsync(await served(clean.url))
  const photo = await shown.file('word/media/photo.jpg')!.async('nodebuffer')
  expect([clean.warning, photo.length > 1000, photo.includes(SECRET)]).toEqual(['', true, false])

  const warned = await brought(pdfOf([packedPicture(jpegPhoto())]), 'attachment', { name: '现场.pdf' })
  expect(warned.warning).toContain('可能带有拍摄位置')
  const made = await house.get('editor', 'news.save', {
    draft: draft({ attachmentIds: [clean.id, warned.id] }),
  } as never)
  const { attachments } = await house.get('editor', 'news.edit', { id: made.id })
  expect(attachments.map(({ warning }) => warning)).toEqual(['', warned.warning])
})

test('P1 half a photograph is refused, and nothing of it is kept', async () => {
  const reply = await bring(jpegPhoto().subarray(0, 9_000), 'image')
  expect(reply).toMatchObject({
    ok: false,
    error: { code: 'file.cut_off', message: expect.stringContaining('IMG_0001.jpg') },
  })
  expect(await storedFiles()).toEqual([])
})

test.each([
  ['WebP', plain.webp, 'cover'],
  ['GIF', plain.gif, 'cover'],
  ['WebP in an article, which WeChat cannot check', plain.webp, 'image'],
] as const)('P7 %s is refused at upload, in words', async (_, bytes, purpose) => {
  const reply = await bring(bytes, purpose)
  expect(reply).toMatchObject({
    ok: false,
    error: { code: 'file.wrong_type', message: expect.stringMatching(/^“IMG_0001.jpg”是 (WebP|GIF) 图片/) },
  })
})

test('P7 a GIF of an article does not become the cover by another door', async () => {
  const { id } = await brought(plain.gif, 'image')
  const refusal = await house.refusal('editor', 'news.save', {
    draft: draft({ coverFileId: id }),
  } as never)
  expect(refusal).toMatchObject({ code: 'file.cover_unfit', message: expect.stringContaining('请更换封面') })
})

test('G2 the same upload path with other bytes is another file, and is checked anew', async () => {
  const cloudPath = 'incoming/one-place/a.png'
  const put = async (bytes: Buffer) =>
    (await house.cloud.app.uploadFile({ cloudPath, fileContent: bytes as never })).fileID
  const accept = async (bytes: Buffer) =>
    house.get('editor', 'files.accept', { upload: await put(bytes), purpose: 'image', name: 'a.png' })
  const first = await accept(plain.png)
  const before = await served(first.url)
  const second = await accept(plain.jpg)
  expect(second.id).not.toBe(first.id)
  expect(await served(first.url)).toEqual(before)
  // WeChat's answer may be there already: each of the two was asked about.
  const asked = (await storedFiles()).map(({ traceId }) => traceId)
  expect([asked.length, new Set(asked).size, asked.includes(null)]).toEqual([2, 2, false])
})

test('G2 what passed unseen as an answer is not let through as a picture of an article', async () => {
  const answer = await brought(plain.png, 'answer')
  const image = await brought(plain.png, 'image')
  expect([answer.check, image.check]).toEqual(['passed', 'pending'])
  expect(image.id).not.toBe(answer.id)
})

test('G2 the same bytes by the same hand are one file; by another hand, or under another name that is seen, two', async () => {
  const first = await brought(plain.png, 'image')
  expect((await brought(plain.png, 'image')).id).toBe(first.id)
  expect((await brought(plain.png, 'image', { who: 'manager' })).id).not.toBe(first.id)
  const pdf = Buffer.from('%PDF-1.4\n%%EOF')
  const [a, b] = [
    await brought(pdf, 'attachment', { name: '通知.pdf' }),
    await brought(pdf, 'attachment', { name: '附件.pdf' }),
  ]
  expect([a.name, b.name]).toEqual(['通知.pdf', '附件.pdf'])
})

test('G2 another Word file at the same place leaves the pictures of the first as they are', async () => {
  const cloudPath = 'incoming/one-place/w.docx'
  const importing = async (picture: Buffer) => {
    const zip = await JSZip.loadAsync(fixture('bulletin.docx'))
    zip.file(
      Object.keys(zip.files).find((name) => name.startsWith('word/media/'))!,
      picture,
    )
    const fileContent = await zip.generateAsync({ type: 'nodebuffer' })
    const { fileID } = await house.cloud.app.uploadFile({ cloudPath, fileContent: fileContent as never })
    const { html } = await house.get('editor', 'news.importWord', { upload: fileID })
    return /<img src="([^"]+)"/.exec(html)![1]!.replace(/&amp;/g, '&')
  }
  const first = await importing(plain.png)
  const before = await served(first)
  await importing(plain.jpg)
  expect(await served(first)).toEqual(before)
  expect(await storedFiles()).toHaveLength(2)
})
