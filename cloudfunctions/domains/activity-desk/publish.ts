import type { activityDesk } from '@contract/activity-desk'
import type { Handler } from '../../kernel/serve'
import { isPublished } from '../activities/rules'
import { seatSheets } from '../activities/seats/documents'
import { newSheet } from '../activities/seats/new-sheet'
import { changeActivity, loadAnyActivity, touchedBy } from '../activities/store'
import { contentMustPass, render } from './content'
import { missingFor, pastIn } from './missing'
import { nothingMayBeMissing, revisionMustBeTheOneSeen } from './rules'
import { draftOf, seatsOfDraft, toEditing } from './views'

/** Activity and seat sheet begin in one transaction. Publishing twice changes nothing. */
export const publish: Handler<typeof activityDesk.publish> = async ({ id, rev }, context) => {
  const { now, note } = context
  const item = await loadAnyActivity(id)
  note({ target: item.title || '（无标题）' })
  if (isPublished(item)) return toEditing(item, now)
  revisionMustBeTheOneSeen(item, rev)
  const draft = draftOf(item, seatsOfDraft(item).plan)
  nothingMayBeMissing([...missingFor(draft), ...pastIn(draft, now)])
  await contentMustPass(item, context)
  const rendered = await render(item)
  const published = await changeActivity(
    id,
    (activity) => {
      if (isPublished(activity)) return null
      revisionMustBeTheOneSeen(activity, rev)
      const change = { status: 'published' as const, rev: rev + 1, seats: null, publishedAt: now }
      return { ...change, ...rendered, ...touchedBy(context) }
    },
    (tx) => tx.put(seatSheets, newSheet(id, draft.seats, item.sessions, now)),
  )
  note({ target: item.title, after: { 名额: draft.seats.capacity, 状态: '已发布' } })
  return toEditing(published, now)
}
