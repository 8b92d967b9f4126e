import type { Mark } from '@contract/check-in'
import { AppError, errorBody } from '@contract/errors'
import { readStored, storeSurely } from '@/lib/storage'

const nameOf = (activityId: string) => `check-in-queue/${activityId}`

/** Marks on this phone that the server does not have yet, oldest first. They outlive the page and WeChat itself. */
export const readQueue = (activityId: string) => readStored<Mark[]>(nameOf(activityId)) ?? []

/** Before anything is shown. @throws AppError when the phone has no room: then nobody may believe that it is noted. */
export function keepQueue(activityId: string, queue: readonly Mark[]) {
  if (!storeSurely(nameOf(activityId), queue)) throw new AppError(errorBody('check_in.not_kept'))
  return queue
}
