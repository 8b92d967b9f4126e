import { fail } from '@contract/errors'
import type { NewsDraft } from '@contract/news'
import { loadFiles, type FileDocument } from '../../kernel/files/documents'
import { blocksOf } from './content/blocks'
import { imageIdsIn } from './content/images'
import { textMustFitReaders } from './content/readers-size'
import type { Rendered, StoredAttachment } from './documents'

/** Pictures that readers will see: they pass WeChat's check first. */
export const pictureIdsOf = ({ html, coverFileId }: Pick<NewsDraft, 'html' | 'coverFileId'>) => [
  ...new Set([...imageIdsIn(html), ...(coverFileId ? [coverFileId] : [])]),
]

export const fileIdsOf = (draft: NewsDraft) => [...pictureIdsOf(draft), ...draft.attachmentIds]

const attachmentOf = ({ _id, name, type, size, cloudFileId }: FileDocument): StoredAttachment => ({
  id: _id,
  name,
  type,
  size,
  cloudFileId,
})

export async function renderWith(
  draft: NewsDraft,
  files: ReadonlyMap<string, FileDocument>,
): Promise<Rendered> {
  const { title, channel, audience, summary, coverFileId, html, attachmentIds, mustRead = null } = draft
  return {
    title,
    channel,
    audience,
    summary,
    coverCloudFileId: (coverFileId && files.get(coverFileId)?.cloudFileId) || null,
    blocks: await blocksOf(html, files),
    mustRead,
    attachments: attachmentIds.map((id) => attachmentOf(files.get(id) ?? fail('file.not_found'))),
  }
}

/** The draft as readers would see it. */
export const render = async (draft: NewsDraft) => renderWith(draft, await loadFiles(fileIdsOf(draft)))

/** @throws news.too_large */
export async function draftMustFitReaders(draft: NewsDraft): Promise<void> {
  const { blocks, attachments } = await render(draft)
  const files = attachments.length + (draft.coverFileId ? 1 : 0)
  textMustFitReaders('news.too_large', { draft, blocks, files, beside: attachments })
}
