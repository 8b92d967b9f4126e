import { fail } from '@contract/errors'
import { MAX_HTML, type NewsDraft } from '@contract/news'
import { loadFiles } from '../../kernel/files/documents'
import { coverMustBeFit, filesMustBe } from '../../kernel/files/fitting'
import { downloadIncoming } from '../../kernel/files/storage'
import { cleanHtml } from './content/clean-html'

/** UTF-8 takes up to three bytes for what counts as one character. */
const MAX_HTML_BYTES = 3 * MAX_HTML

/** @throws file.not_found, file.too_large, input.too_large. Left where it is, so that a save can be repeated. */
export async function downloadHtml(upload: string): Promise<string> {
  const html = (await downloadIncoming(upload, MAX_HTML_BYTES)).toString('utf8')
  return html.length > MAX_HTML ? fail('input.too_large') : html
}

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
