import { acceptedTypes, maxBytes } from '@contract/files'
import { readPicture } from '../../kernel/files/picture'
import { extensionOf } from '../../kernel/files/recognise'
import { takeOver } from '../../kernel/files/take-over'
import type { FileDocument } from '../../kernel/files/documents'
import type { Caller } from '../../kernel/people'
import type { WordText } from './content/read-word'

/** Uploads at a time. */
const AT_ONCE = 5
/** Of one article; each costs readers a request. */
const MAX_PICTURES = 100
const MB = 1024 * 1024

type Source = Pick<WordText, 'content' | 'pictures' | 'report'>

/** The picture as a file, or why it cannot be one. */
async function storeOne(
  source: Source,
  at: number,
  caller: Caller,
  now: number,
): Promise<FileDocument | string> {
  const { part } = source.pictures[at]!
  if (at >= MAX_PICTURES) return `一篇最多 ${MAX_PICTURES} 张`
  const bytes = await source.content(part, maxBytes.image)
  if (!bytes) return `超过 ${maxBytes.image / MB} MB`
  const read = await readPicture(bytes, acceptedTypes.image)
  if ('problem' in read) {
    const known =
      read.found === '不认识的文件' ? `${extensionOf(part).toUpperCase()} 图片` : read.found.trim()
    return read.problem === 'cut_off' ? `${known}，已经损坏` : `${known}，手机看不了`
  }
  const by = { id: caller.id ?? '', openId: caller.openId }
  const name = `Word 图片 ${at + 1}.${read.picture.type}`
  return takeOver({ purpose: 'image', name, ...read.picture }, by, now)
}

/** By their ids in the text. Those that a phone cannot show are said to be left out, with their places. */
export async function storePictures(source: Source, caller: Caller, now: number) {
  const { pictures, report } = source
  const stored = new Map<string, FileDocument>()
  for (let from = 0; from < pictures.length; from += AT_ONCE) {
    const some = pictures.slice(from, from + AT_ONCE)
    const files = await Promise.all(some.map((_, i) => storeOne(source, from + i, caller, now)))
    files.forEach((file, i) => {
      const { id, places } = some[i]!
      if (typeof file !== 'string') stored.set(id, file)
      else for (const place of places) report.lostThing('picture', file, place)
    })
  }
  return stored
}
