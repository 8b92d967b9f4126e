import { acceptedTypes, maxBytes } from '@contract/files'
import { readPicture } from '../../kernel/files/picture'
import { takeOver } from '../../kernel/files/take-over'
import type { FileDocument } from '../../kernel/files/documents'
import type { Caller } from '../../kernel/people'
import type { WordPicture } from './content/word'

/** Uploads at a time. */
const AT_ONCE = 5

async function storeOne({ id, bytes }: WordPicture, name: string, caller: Caller, now: number) {
  const read = bytes.length <= maxBytes.image ? await readPicture(bytes, acceptedTypes.image) : null
  if (!read || !('picture' in read)) return null
  const { picture } = read
  const by = { id: caller.id ?? '', openId: caller.openId }
  const file = await takeOver({ purpose: 'image', name: `${name}.${picture.type}`, ...picture }, by, now)
  return [id, file] as const
}

/** By their ids in the text: those that a phone can show; Word's own drawings (EMF, WMF) are not among them. */
export async function storePictures(
  pictures: readonly WordPicture[],
  caller: Caller,
  now: number,
): Promise<Map<string, FileDocument>> {
  const stored = new Map<string, FileDocument>()
  for (let from = 0; from < pictures.length; from += AT_ONCE) {
    const some = pictures.slice(from, from + AT_ONCE)
    const files = await Promise.all(
      some.map((picture, i) => storeOne(picture, `Word 图片 ${from + i + 1}`, caller, now)),
    )
    for (const entry of files) if (entry) stored.set(...entry)
  }
  return stored
}
