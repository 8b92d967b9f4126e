import { fail } from '@contract/errors'
import type { activityDesk } from '@contract/activity-desk'
import type { Handler } from '../../kernel/serve'
import { inTransaction } from '../../kernel/transaction'
import { activityItems } from '../activities/documents'
import { onlyDraftsAreSavedOrDiscarded } from './rules'

export const discard: Handler<typeof activityDesk.discard> = ({ id }, { note }) =>
  inTransaction(async (tx) => {
    const activity = (await tx.get(activityItems, id)) ?? fail('activity.not_found')
    note({ target: activity.title || '（无标题）' })
    onlyDraftsAreSavedOrDiscarded(activity)
    await tx.remove(activityItems, id)
    return { id }
  })
