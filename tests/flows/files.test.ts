import { readFileSync } from 'node:fs'
import path from 'node:path'
import { House } from './house'

const fixture = (name: string) => readFileSync(path.join(__dirname, '../fixtures', name))

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

async function accept(name: string, bytes: Buffer, purpose: 'image' | 'attachment') {
  const upload = await house.upload('x.bin', bytes)
  return house.ask('editor', 'files.accept', { upload, purpose, name })
}

const code = async (reply: ReturnType<typeof accept>) => {
  const { ok, ...rest } = await reply
  return ok ? null : (rest as { error: { code: string } }).error.code
}

test('a picture is taken over by its bytes, whatever its name says', async () => {
  const reply = await accept('大厅.jpg', fixture('hall.png'), 'image')
  expect(reply).toMatchObject({ ok: true, data: { type: 'png', size: 297, name: '大厅.jpg' } })
})

test('documents are taken over by their bytes', async () => {
  const pdf = Buffer.from('%PDF-1.4\n%%EOF')
  expect(await accept('通知.pdf', pdf, 'attachment')).toMatchObject({
    ok: true,
    data: { type: 'pdf', check: 'passed' },
  })
  expect(await accept('简报.docx', fixture('bulletin.docx'), 'attachment')).toMatchObject({
    ok: true,
    data: { type: 'docx' },
  })
})

test.each([
  ['a program called .png', 'a.png', Buffer.from('MZ\u0090\u0000'), 'image'],
  [
    'an SVG, which may hold scripts',
    'a.svg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    'image',
  ],
  ['a zip called .docx', 'a.docx', fixture('not-word.zip'), 'attachment'],
  ['a picture as an attachment', 'a.pdf', fixture('hall.png'), 'attachment'],
  ['nothing', 'a.png', Buffer.alloc(0), 'image'],
] as const)('%s is refused', async (_, name, bytes, purpose) => {
  expect(await code(accept(name, bytes, purpose))).toBe('file.wrong_type')
  expect((await house.dump())['files']).toEqual([])
})

test('a picture over ten megabytes is refused', async () => {
  const bytes = Buffer.concat([fixture('hall.png'), Buffer.alloc(10 * 1024 * 1024)])
  const reply = await accept('大.png', bytes, 'image')
  expect(reply).toMatchObject({
    ok: false,
    error: { code: 'file.too_large', message: expect.stringContaining('10 MB') },
  })
})

test('what was taken over is gone from where it came, and stays readable', async () => {
  const upload = await house.upload('a.png', fixture('hall.png'))
  const file = await house.get('editor', 'files.accept', { upload, purpose: 'image', name: 'a.png' })
  expect(
    (await house.refusal('editor', 'files.accept', { upload, purpose: 'image', name: 'a.png' }))?.code,
  ).toBe('file.not_found')
  expect(file.url).toMatch(/\/files\/f_[0-9a-f]{24}\.png\?/)
  expect((await fetch(file.url)).status).toBe(200)
})

test('a member brings a picture as an answer to a question, and nothing else', async () => {
  const upload = await house.upload('a.png', fixture('hall.png'))
  const input = { upload, name: '行程单.png' }
  expect((await house.refusal('young', 'files.accept', { ...input, purpose: 'image' }))?.code).toBe(
    'access.denied',
  )
  const file = await house.get('young', 'files.accept', { ...input, purpose: 'answer' })
  expect(file).toMatchObject({ type: 'png', check: 'passed' })
})
