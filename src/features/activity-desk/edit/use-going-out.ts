import { useState } from 'react'
import type { ActivityEditing } from '@contract/activity-desk'
import { api } from '@/lib/api'
import type { DraftKeeper } from '@/lib/drafts/draft-keeper'
import { inOneCall } from '@/lib/long-text'
import { useCommand } from '@/lib/use-command'
import { draftOf, type ActivityWriting } from './writing'

/** Publishes a draft, or what was changed of a published activity. Without a complete save nothing is published. */
export function useGoingOut(keeper: DraftKeeper<ActivityWriting>, onOut: (editing: ActivityEditing) => void) {
  const [isUnsaved, setUnsaved] = useState(false)
  const publishing = useCommand(async () => {
    const isSaved = await keeper.save()
    setUnsaved(!isSaved)
    const { id, rev } = keeper.saved
    if (isSaved && id && rev) onOut(await api.activityDesk.publish({ id, rev }))
  })
  const changing = useCommand(async (writing: ActivityWriting, note: string) => {
    const { id, rev } = keeper.saved
    if (!id || !rev) return
    try {
      const written = await inOneCall(draftOf(writing))
      const out = await api.activityDesk.change({ id, rev, note, ...written })
      keeper.abandon()
      onOut(out)
    } catch (thrown) {
      keeper.refuse(thrown)
      throw thrown
    }
  })
  return { publishing, changing, isUnsaved }
}
export type GoingOut = ReturnType<typeof useGoingOut>
