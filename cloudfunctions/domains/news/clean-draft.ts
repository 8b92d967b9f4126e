import type { NewsDraft } from '@contract/news'
import { loadFiles } from '../../kernel/files/documents'
import { coverMustBeFit, filesMustBe } from '../../kernel/files/fitting'
import { cleanHtml } from './content/clean-html'

/** Sanitised, with files that exist. `notes` tell the writer what was left out. @throws file.not_found, file.cover_unfit */
export async function cleanDraft(written: NewsDraft): Promise<{ draft: NewsDraft; notes: string[] }> {
  const { coverFileId, attachmentIds } = written
  const covers = coverFileId ? [coverFileId] : []
  const [{ html, notes }, files] = await Promise.all([
    cleanHtml(written.html),
    loadFiles([...covers, ...attachmentIds]),
  ])
  coverMustBeFit(files, coverFileId)
  filesMustBe('attachment', files, attachmentIds)
  return { draft: { ...written, attachmentIds: [...new Set(attachmentIds)], html }, notes }
}
