import type { activityDesk } from '@contract/activity-desk'
import { fail } from '@contract/errors'
import { loadFiles } from '../../kernel/files/documents'
import { isFitForCover } from '../../kernel/files/fitting'
import { idFrom } from '../../kernel/ids'
import type { Handler } from '../../kernel/serve'
import { askingIn } from '../activities/asking'
import { figuresAmong } from '../activities/seats/read'
import { changeActivity, loadAnyActivity } from '../activities/store'
import { newsItems } from '../news/documents'
import { newDraft } from '../news/new-draft'
import { mustBeOver, mustStand } from './rules'
import { summaryDraft } from './summary-draft'

/** The draft's id follows from the activity: asked again, it is the same one, as far as it was written meanwhile. */
export const writeSummary: Handler<typeof activityDesk.writeSummary> = async ({ id }, context) => {
  const activity = await loadAnyActivity(id)
  context.note({ target: activity.title })
  mustStand(activity)
  mustBeOver(activity, context.now)
  const [asking, files] = await Promise.all([askingIn([id]), loadFiles(activity.photoIds)])
  const sheet = (await figuresAmong([id], asking, context.now)).get(id) ?? fail('activity.not_found')
  const photoIds = activity.photoIds.filter((each) => files.get(each)?.check === 'passed')
  const cover = photoIds.find((each) => isFitForCover(files.get(each)!)) ?? activity.coverFileId
  const newsId = idFrom('n', 'activity', id)
  await newsItems.insert(
    newDraft(newsId, summaryDraft(activity, sheet, { photoIds, coverFileId: cover }), context),
  )
  await changeActivity(id, ({ summaryNewsId }) =>
    summaryNewsId === newsId ? null : { summaryNewsId: newsId },
  )
  return { newsId }
}
