import type { activityDesk } from '@contract/activity-desk'
import { storeDownload } from '../../kernel/downloads'
import type { Handler } from '../../kernel/serve'
import { writeBadges } from './print/badges'
import { guestsOf } from './roll/guests'

export const printBadges: Handler<typeof activityDesk.printBadges> = async (
  { id, others: withOthers },
  { caller, now, note },
) => {
  const { activity, guests, others } = await guestsOf(id, now, withOthers)
  const rows = guests.length + others.length
  note({
    target: activity.title,
    after: `共 ${rows} 张${others.length ? `，其中 ${others.length} 张未确定` : ''}`,
  })
  const bytes = await writeBadges(activity.title, guests, others)
  return storeDownload({ name: `${activity.title}-胸卡`, bytes, rows, type: 'docx' }, { caller, now })
}
