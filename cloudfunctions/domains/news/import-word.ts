import { maxBytes } from '@contract/files'
import type { news } from '@contract/news'
import { deleteIncoming, downloadIncoming } from '../../kernel/files/storage'
import { urlsOf } from '../../kernel/files/urls'
import { idFrom } from '../../kernel/ids'
import type { Handler } from '../../kernel/serve'
import { dropImages, withAddresses } from './content/images'
import { readWord } from './content/word'
import { storePictures } from './word-pictures'

/** Changes no draft: the editor decides what to do with it. Nothing is stored of a document that cannot be read. */
export const importWord: Handler<typeof news.importWord> = async ({ upload }, { caller, now }) => {
  const bytes = await downloadIncoming(upload, maxBytes.word)
  const { title, html, pictures } = await readWord(bytes, (index) => idFrom('f', upload, String(index)))
  const files = await storePictures(pictures, caller, now)
  await deleteIncoming(upload)

  const urlOf = await urlsOf([...files.values()].map((file) => file.cloudFileId))
  const kept = dropImages(html, (id) => files.has(id))
  const lost = pictures.length - files.size
  return {
    title,
    html: withAddresses(kept, (id) => urlOf(files.get(id)?.cloudFileId ?? null)),
    imageCount: files.size,
    warnings:
      lost > 0 ? [`有 ${lost} 张图片的格式手机看不了，没有导入。请在 Word 里另存为 PNG 或 JPG 后再插入`] : [],
  }
}
