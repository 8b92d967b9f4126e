import { maxBytes } from '@contract/files'
import type { news } from '@contract/news'
import { deleteIncoming, downloadIncoming } from '../../kernel/files/storage'
import { urlsOf } from '../../kernel/files/urls'
import { idFrom } from '../../kernel/ids'
import type { Handler } from '../../kernel/serve'
import { dropImages, withAddresses } from './content/images'
import { plainTextOf } from './content/plain-text'
import { storePictures } from './word-pictures'

/** Changes no draft: the editor decides what to do with it. Nothing is stored of a document that cannot be read. */
export const importWord: Handler<typeof news.importWord> = async ({ upload }, { caller, now }) => {
  const { readWord } = await import('./content/read-word')
  const bytes = await downloadIncoming(upload, maxBytes.word)
  const word = await readWord(bytes, (index) => idFrom('f', upload, String(index)))
  const files = await storePictures(word, caller, now)
  await deleteIncoming(upload)

  const { title, html, tables, report } = word
  const urlOf = await urlsOf([...files.values()].map((file) => file.cloudFileId))
  const kept = dropImages(html, (id) => files.has(id))
  return {
    title,
    html: withAddresses(kept, (id) => urlOf(files.get(id)?.cloudFileId ?? null)),
    imageCount: files.size,
    came: report.came(plainTextOf(html), tables, files.size),
    changes: report.changes(),
    warnings: report.warnings(),
  }
}
