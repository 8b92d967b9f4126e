import type { activityDesk } from '@contract/activity-desk'
import { storeDownload } from '../../kernel/downloads'
import type { Handler } from '../../kernel/serve'
import { writeSignInSheet } from './print/sign-in-sheet'
import { guestsOf } from './roll/guests'

export const printSignInSheet: Handler<typeof activityDesk.printSignInSheet> = async (
  { id },
  { caller, now, note },
) => {
  const { activity, guests } = await guestsOf(id, now)
  note({ target: activity.title, after: `共 ${guests.length} 人` })
  const bytes = await writeSignInSheet(activity, guests, now)
  return storeDownload(
    { name: `${activity.title}-签到表`, bytes, rows: guests.length, type: 'docx' },
    { caller, now },
  )
}
