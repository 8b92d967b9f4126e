import type { activityDesk } from '@contract/activity-desk'
import { storeDownload } from '../../kernel/downloads'
import type { Handler } from '../../kernel/serve'
import { writeSignInSheet } from './print/sign-in-sheet'
import { guestsOf } from './roll/guests'

export const printSignInSheet: Handler<typeof activityDesk.printSignInSheet> = async (
  { id },
  { caller, now, note },
) => {
  const found = await guestsOf(id, now, true)
  const { activity, guests, others } = found
  note({
    target: activity.title,
    after: `共 ${guests.length} 人${others.length ? `，另列 ${others.length} 人` : ''}`,
  })
  const bytes = await writeSignInSheet(found, now)
  return storeDownload(
    { name: `${activity.title}-签到表`, bytes, rows: guests.length, type: 'docx' },
    { caller, now },
  )
}
