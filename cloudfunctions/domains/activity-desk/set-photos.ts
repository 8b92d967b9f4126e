import type { activityDesk } from '@contract/activity-desk'
import { loadFiles } from '../../kernel/files/documents'
import { filesMustBe } from '../../kernel/files/fitting'
import type { Handler } from '../../kernel/serve'
import { changeActivity } from '../activities/store'
import { mustBePublished } from './rules'
import { toEditing } from './views'

/** Beside the rest: whoever has the text open at the same time is not disturbed. */
export const setPhotos: Handler<typeof activityDesk.setPhotos> = async ({ id, photoIds: given }, { now }) => {
  const photoIds = [...new Set(given)]
  const files = await loadFiles(photoIds)
  const changed = await changeActivity(id, (activity) => {
    mustBePublished(activity)
    filesMustBe('image', files, photoIds)
    return { photoIds }
  })
  return toEditing(changed, now)
}
