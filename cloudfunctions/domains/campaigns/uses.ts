import type { CampaignPage } from '@contract/campaigns'
import type { CampaignUse } from './documents'
import type { Shelf } from './files'

export const fileIdsOfUses = (uses: readonly CampaignUse[]) =>
  uses.flatMap(({ fileIds, photoIds }) => [...fileIds, ...photoIds])

export const toUses = (uses: readonly CampaignUse[], shelf: Shelf): CampaignPage['uses'] =>
  uses.map(({ id, on, title, text, amountFen, fileIds, photoIds, final }) => ({
    ...{ id, on, title, text, amountFen, final },
    files: shelf.all(fileIds),
    photos: shelf.all(photoIds).map(({ id: photoId, url }) => ({ id: photoId, url })),
  }))
