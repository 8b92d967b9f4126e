import { fail } from '@contract/errors'
import { MAX_HTML } from '@contract/values/text'
import { zipEntries } from '../../../kernel/files/zip'
import { plainTextOf } from './plain-text'
import { sanitize } from './sanitize'
import { htmlOfItems } from './word/items'
import { reportLeftovers } from './word/leftovers'
import { WordPackage } from './word/package'
import { PackageReader } from './word/read-package'
import { refuse } from './word/refusals'
import type { Report } from './word/report'
import type { UsedPicture } from './word/sources'
import { takeTitle } from './word/title'

/** Parts of an archive; a document of a hundred pictures has some two hundred. */
const MAX_ENTRIES = 5_000
/** Bytes that an archive says it unfolds to. None that we take (30 MB) holds so much; what it really unfolds to is counted. */
const MAX_CLAIMED = 200 * 1024 * 1024

export interface WordText {
  title: string
  /** Sanitised; pictures are `file:{id}`. */
  html: string
  tables: number
  pictures: UsedPicture[]
  /** The bytes of a part; null when it unfolds to more than `max`. */
  content(part: string, max: number): Promise<Buffer | null>
  report: Report
}

/** The body's part, as the file itself says: Word Online calls it document2.xml. */
async function mainPartOf(word: WordPackage): Promise<string | null> {
  const relations = [...(await word.relations('')).values()]
  const named = relations.find(({ type, external }) => type === 'officeDocument' && !external)?.target
  return [named, 'word/document.xml'].find((part) => part !== undefined && word.has(part)) ?? null
}

/**
 * `idOf` names the pictures; storing them is the caller's affair.
 * @throws word.unreadable, word.old, word.encrypted, word.wrong_kind, word.too_large, word.too_long, word.empty
 */
export async function readWord(bytes: Buffer, idOf: (index: number) => string): Promise<WordText> {
  const entries = zipEntries(bytes)
  if (!entries) return refuse(bytes, entries)
  if (entries.length > MAX_ENTRIES) fail('word.too_large', { what: ` ${MAX_ENTRIES} 个部件` })
  if (entries.reduce((sum, { size }) => sum + size, 0) > MAX_CLAIMED) fail('word.unreadable')
  if (entries.some(({ encrypted }) => encrypted)) fail('word.encrypted')
  const word = new WordPackage(bytes, entries)
  const main = await mainPartOf(word)
  if (main === null || /^(xl|ppt)\//.test(main)) return refuse(bytes, entries)

  const { items, report, pictures, given } = await new PackageReader(word, main, idOf).read()
  await reportLeftovers(word, report, pictures)
  const { html: whole } = await sanitize(htmlOfItems(items))
  if (whole.length > MAX_HTML) fail('word.too_long', { count: whole.length, max: MAX_HTML })
  const text = plainTextOf(whole)
  if (!text && pictures.used.size === 0) fail('word.empty')
  report.balance(given, text)
  const { title, html, remark } = takeTitle(whole)
  if (remark) report.remark(remark)
  return {
    ...{ title, html, report },
    tables: items.filter(({ tag }) => tag === 'table').length,
    pictures: [...pictures.used.values()],
    content: (part, max) => word.content(part, max),
  }
}
