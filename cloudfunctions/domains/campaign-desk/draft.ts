import type { CampaignDraft } from '@contract/campaigns'
import { loadFiles } from '../../kernel/files/documents'
import { coverMustBeFit, filesMustBe } from '../../kernel/files/fitting'
import type { CampaignUse } from '../campaigns/documents'
import { fileIdsOfUses } from '../campaigns/uses'
import { blocksOf, type StoredBlock } from '../news/content/blocks'
import { cleanHtml } from '../news/content/clean-html'
import { imageIdsIn } from '../news/content/images'
import { plainTextOf } from '../news/content/plain-text'
import { textMustFitReaders } from '../news/content/readers-size'

/** Sanitised, with files that exist, and as readers see it. @throws file.not_found */
export async function cleanCampaign(written: CampaignDraft) {
  const { html } = await cleanHtml(written.html)
  const { coverFileId, receiver } = written
  const documentIds = [...new Set(receiver?.documentIds ?? [])]
  const covers = coverFileId ? [coverFileId] : []
  const files = await loadFiles([...imageIdsIn(html), ...covers, ...documentIds])
  coverMustBeFit(files, coverFileId)
  filesMustBe('attachment', files, documentIds)
  return {
    draft: { ...written, html, receiver: receiver && { ...receiver, documentIds } },
    blocks: await blocksOf(html, files),
  }
}

/** What WeChat looks at before anybody reads it. */
export const textOf = ({ title, summary, html, receiver }: CampaignDraft) => [
  ...[title, summary, plainTextOf(html), receiver?.name ?? ''],
]

/** The page holds the reports on the use of the money as well. @throws campaign.too_large */
export function pageMustFitReaders(
  draft: CampaignDraft,
  blocks: readonly StoredBlock[],
  uses: readonly CampaignUse[],
): void {
  const { coverFileId, receiver } = draft
  const beside = [...(coverFileId ? [coverFileId] : []), ...(receiver?.documentIds ?? [])]
  const files = beside.length + fileIdsOfUses(uses).length
  textMustFitReaders('campaign.too_large', { draft, blocks, files, beside: uses })
}
