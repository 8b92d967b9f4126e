import { issue } from '../../../cloudfunctions/domains/certificates/issue'
import { contextOf, type Context } from '../../../cloudfunctions/kernel/context'
import type { Emulator } from '../../../emulator/server'
import type { FileStore } from '../files'
import { calendarOf } from './calendar'
import { gatherCast } from './cast'
import { classes } from './classes'
import { gatherings } from './gatherings'
import { activityIds } from './ids'
import { relayActivities } from './relay-activities'
import { seedRelay } from './relays'
import { writeActivity } from './write-activity'

/** Of these certificates were given out two days after the end. */
const withCertificates: ReadonlyMap<string, number> = new Map([
  [activityIds.firstClass, -38],
  [activityIds.pastStudy, -148],
])

/** Activities of every kind around today, so that the product looks alive whenever it is started. After chambers and people. */
export async function seedActivities(
  wechat: Emulator['wechat'],
  editor: Context['caller'],
  files: FileStore,
  now: number,
): Promise<void> {
  const [day, cast] = [calendarOf(now), await gatherCast(wechat, now)]
  const all = [...classes(day, cast), ...relayActivities(day, cast, now), ...gatherings(day, cast, now)]
  for (const item of all) {
    const isNew = await writeActivity(item, editor, files, now)
    const issuedOn = withCertificates.get(item.id)
    if (isNew && issuedOn !== undefined)
      await issue({ activityId: item.id }, contextOf(editor, day(issuedOn, '10:00')))
  }
  await seedRelay(day, cast)
}
