import type { ActivityEditing } from '@contract/activity-desk'
import { api } from '@/lib/api'
import type { Shelf } from '@/lib/drafts/draft-keeper'
import { localCopies, type LocalCopies } from '@/lib/drafts/local-copy'
import { inOneCall } from '@/lib/long-text'
import { draftOf, type ActivityWriting } from './writing'

export const copies: LocalCopies<ActivityWriting> = localCopies<ActivityWriting>('activity-draft')

/** A draft is saved as it is written. What is published waits on this device until 发布修改. */
export const shelfFor = (
  isDraft: boolean,
  onSaved: (editing: ActivityEditing) => void,
): Shelf<ActivityWriting> => ({
  copies,
  send: isDraft
    ? async (saved, writing) => {
        const { notes, ...editing } = await api.activityDesk.save({
          ...saved,
          ...(await inOneCall(draftOf(writing))),
        })
        onSaved(editing)
        return { id: editing.id, rev: editing.rev, at: editing.updatedAt, notes }
      }
    : null,
})
