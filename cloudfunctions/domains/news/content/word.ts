import { fail } from '@contract/errors'
import { zipEntries } from '../../../kernel/files/zip'
import { plainTextOf } from './plain-text'
import { sanitize } from './sanitize'

export interface WordPicture {
  id: string
  bytes: Buffer
}

export interface WordText {
  title: string
  /** Sanitised; pictures are `file:{id}`. */
  html: string
  pictures: WordPicture[]
}

/** Characters of a title. */
const MAX_TITLE = 60
/** Bytes when unpacked: a small file may claim to be a huge one. */
const MAX_UNPACKED = 200 * 1024 * 1024
const MAX_ENTRIES = 5_000

/** Word's built-in names, which Chinese editions of Word and WPS use too; 标题 for those that translate them. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='标题 1'] => h2:fresh",
  "p[style-name='标题 2'] => h3:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
]

function mustBeWord(bytes: Buffer) {
  const entries = zipEntries(bytes) ?? []
  const isWord = entries.some(({ name }) => name === 'word/document.xml') && entries.length <= MAX_ENTRIES
  if (!isWord || entries.reduce((sum, { size }) => sum + size, 0) > MAX_UNPACKED) fail('word.unreadable')
}

async function convert(bytes: Buffer, idOf: (index: number) => string) {
  const { default: mammoth } = await import('mammoth')
  const pictures: WordPicture[] = []
  const convertImage = mammoth.images.imgElement(async (image) => {
    const id = idOf(pictures.length)
    pictures.push({ id, bytes: Buffer.from(await image.readAsArrayBuffer()) })
    return { src: `file:${id}` }
  })
  try {
    const options = { styleMap, convertImage, externalFileAccess: false }
    return { html: (await mammoth.convertToHtml({ buffer: bytes }, options)).value, pictures }
  } catch {
    return fail('word.unreadable')
  }
}

/** A title of its own at the very top leaves the text; else the first line stays and is the title as well. */
function takeTitle(html: string) {
  const heading = /^<h2[^>]*>([\s\S]*?)<\/h2>\s*/.exec(html)
  const title = heading ? plainTextOf(heading[1]!) : ''
  const firstLine = plainTextOf(html).split('\n')[0] ?? ''
  return {
    title: (title || firstLine).replace(/\s+/g, ' ').slice(0, MAX_TITLE),
    html: title ? html.slice(heading![0].length) : html,
  }
}

/** `idOf` names the pictures; storing them is the caller's affair. @throws word.unreadable, word.empty */
export async function readWord(bytes: Buffer, idOf: (index: number) => string): Promise<WordText> {
  mustBeWord(bytes)
  const converted = await convert(bytes, idOf)
  const { html } = await sanitize(converted.html)
  if (!plainTextOf(html)) fail('word.empty')
  return { ...takeTitle(html), pictures: converted.pictures }
}
