import { fail } from '@contract/errors'
import type { FilePurpose } from '@contract/files'
import type { NewsDraft } from '@contract/news'
import { loadFiles, type FileDocument } from '../../kernel/files/documents'
import { dropImages, imageIdsIn } from './content/images'
import { sanitize } from './content/sanitize'

type Files = ReadonlyMap<string, FileDocument>

function mustBe(purpose: FilePurpose, files: Files, ids: readonly string[]) {
  if (ids.some((id) => files.get(id)?.purpose !== purpose)) fail('file.not_found')
}

/** Sanitised, with files that exist. `notes` tell the writer what was left out. @throws file.not_found */
export async function cleanDraft(written: NewsDraft): Promise<{ draft: NewsDraft; notes: string[] }> {
  const { html, foreignPictures } = await sanitize(written.html)
  const { coverFileId, attachmentIds } = written
  const covers = coverFileId ? [coverFileId] : []
  const files = await loadFiles([...imageIdsIn(html), ...covers, ...attachmentIds])
  mustBe('image', files, covers)
  mustBe('attachment', files, attachmentIds)

  const isPicture = (id: string) => files.get(id)?.purpose === 'image'
  const lost = imageIdsIn(html).filter((id) => !isPicture(id)).length + foreignPictures
  const note = `有 ${lost} 张图片来自别处，没有保留。请先存到手机或电脑，再用“插入图片”上传`
  return {
    draft: { ...written, attachmentIds: [...new Set(attachmentIds)], html: dropImages(html, isPicture) },
    notes: lost > 0 ? [note] : [],
  }
}
