import type { activityDesk } from '@contract/activity-desk'
import { storeDownload } from '../../kernel/downloads'
import type { Handler } from '../../kernel/serve'
import { writeBadges } from './print/badges'
import { guestsOf } from './roll/guests'

export const printBadges: Handler<typeof activityDesk.printBadges> = async (
  { id },
  { caller, now, note },
) => {
  const { activity, guests } = await guestsOf(id, now)
  note({ target: activity.title, after: `共 ${guests.length} 张` })
  const bytes = await writeBadges(activity.title, guests)
  return storeDownload(
    { name: `${activity.title}-胸卡`, bytes, rows: guests.length, type: 'docx' },
    { caller, now },
  )
}
