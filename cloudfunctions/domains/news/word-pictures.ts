import { acceptedTypes, maxBytes } from '@contract/files'
import { recognisePicture } from '../../kernel/files/recognise'
import { takeOver } from '../../kernel/files/take-over'
import type { FileDocument } from '../../kernel/files/documents'
import type { Caller } from '../../kernel/people'
import type { WordPicture } from './content/word'

/** Uploads at a time. */
const AT_ONCE = 5

async function storeOne({ id, bytes }: WordPicture, name: string, caller: Caller, now: number) {
  const found = bytes.length <= maxBytes.image ? await recognisePicture(bytes, acceptedTypes.image) : null
  if (!found) return null
  const by = { id: caller.id ?? '', openId: caller.openId }
  return takeOver({ id, purpose: 'image', name: `${name}.${found.type}`, bytes, ...found }, by, now)
}

/** Those that a phone can show; Word's own drawings (EMF, WMF) are not among them. */
export async function storePictures(pictures: readonly WordPicture[], caller: Caller, now: number) {
  const stored: FileDocument[] = []
  for (let from = 0; from < pictures.length; from += AT_ONCE) {
    const some = pictures.slice(from, from + AT_ONCE)
    const files = await Promise.all(
      some.map((picture, i) => storeOne(picture, `Word 图片 ${from + i + 1}`, caller, now)),
    )
    stored.push(...files.filter((file) => file !== null))
  }
  return new Map(stored.map((file) => [file._id, file]))
}
