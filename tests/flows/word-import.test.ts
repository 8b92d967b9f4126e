import { readFileSync } from 'node:fs'
import path from 'node:path'
import { House } from './house'
import { draft, until, write } from './news-writing'

const fixture = (name: string) => readFileSync(path.join(__dirname, '../fixtures', name))

let house: House
beforeAll(async () => {
  house = await House.open()
})
afterAll(() => house.close())

const importWord = async (bytes: Buffer) =>
  house.get('editor', 'news.importWord', { upload: await house.upload('简报.docx', bytes) })

test('a bulletin written in Word comes in with headings, list, table and picture, and goes out as news', async () => {
  const word = await importWord(fixture('bulletin.docx'))
  expect(word).toMatchObject({ title: '招商简报（2014年第5期）', imageCount: 1, warnings: [] })
  const { id, rev } = await write(house, { title: word.title, channel: 'bulletin', html: word.html })
  const { blocks } = await house.get('editor', 'news.preview', { id })
  expect(blocks.map((block) => block.kind)).toEqual([
    ...['text', 'heading', 'text', 'list', 'table', 'heading', 'text', 'image'],
  ])
  expect(blocks[1]).toEqual({ kind: 'heading', level: 2, text: '一、重点项目' })
  expect(blocks[2]).toEqual({
    kind: 'text',
    html: '<p>各县（市、区）落实<strong>重点项目服务员制度</strong>，每个项目有一名干部跟到底。</p>',
  })
  expect(blocks[3]).toEqual({
    kind: 'list',
    ordered: false,
    items: ['新签约项目逐月通报', '开工项目现场协调'],
  })
  expect(blocks[4]).toMatchObject({ html: expect.stringContaining('27.89') })
  expect(blocks[7]).toMatchObject({ width: 120, height: 80 })
  // The picture is WeChat's to check like any other.
  await house.ask('editor', 'news.publish', { id, rev })
  await until(async () => (await house.get('editor', 'news.edit', { id })).status === 'published')
})

test.each([
  ['cut off in the middle', () => fixture('bulletin.docx').subarray(0, 4_000), 'word.unreadable'],
  ['a zip of something else', () => fixture('not-word.zip'), 'word.unreadable'],
  ['a text that is called .docx', () => Buffer.from('这不是 Word 文档'), 'word.unreadable'],
  ['a file of no bytes', () => Buffer.alloc(0), 'word.unreadable'],
  ['a document without a word in it', () => fixture('empty.docx'), 'word.empty'],
  ['one with its inside spoilt', () => spoilt(fixture('bulletin.docx')), 'word.unreadable'],
])('%s is refused; nothing is stored and the draft stays', async (_, bytes, code) => {
  const { id } = await write(house)
  const before = await house.dump()
  const upload = await house.upload('简报.docx', bytes())
  const refusal = await house.refusal('editor', 'news.importWord', { upload })
  expect(refusal).toMatchObject({ kind: 'invalid_input', code })
  expect(refusal!.message).toContain('草稿没有改动')
  expect(await house.dump()).toEqual(before)
  expect((await house.get('editor', 'news.edit', { id })).draft.html).toBe(draft().html)
})

/** The directory at the end is whole, what it points to is not. */
function spoilt(bytes: Buffer) {
  const copy = Buffer.from(bytes)
  copy.fill(0xff, 40, bytes.length - 1_500)
  return copy
}

test('an archive that would unpack to gigabytes is refused unopened', async () => {
  const bytes = Buffer.from(fixture('bulletin.docx'))
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 1)) {
    bytes.writeUInt32LE(400_000_000, at + 24)
  }
  const upload = await house.upload('大.docx', bytes)
  expect((await house.refusal('editor', 'news.importWord', { upload }))?.code).toBe('word.unreadable')
})
