import { tallyGroups } from '../../../cloudfunctions/domains/groups/tally'
import { idFrom, personIdOf } from '../../../cloudfunctions/kernel/ids'
import type { Emulator } from '../../../emulator/server'
import { writeActivityReach } from './activity'
import { writeAnnouncementReach } from './announcement'
import { gatherReaders } from './cast'
import { seedGroups, writeGroups } from './groups'
import { joinLeaders } from './joined'

const DAY_MS = 24 * 60 * 60_000

/** Key of the seeded announcement that asks for an answer. */
const ANNOUNCEMENT = 'notices-annual-meeting'

/** What came of the announcement of the annual meeting and of one 会长荐, so that the office's page looks as it will. After everything else. */
export async function seedReach(wechat: Emulator['wechat'], editorId: string, now: number): Promise<void> {
  const cast = await gatherReaders(await joinLeaders(now - 90 * DAY_MS))
  const groups = seedGroups(cast, wechat)
  await writeGroups(groups, now)
  await writeAnnouncementReach(idFrom('n', editorId, ANNOUNCEMENT), editorId, cast, groups)
  const president = personIdOf(wechat.people.find('president')?.openid ?? '')
  await writeActivityReach(president, cast, groups, now)
  await tallyGroups(now)
}
