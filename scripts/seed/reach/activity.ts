import { loadSettled } from '../../../cloudfunctions/domains/activities/seats/read'
import { arrivals, shareItems } from '../../../cloudfunctions/domains/shares/documents'
import { people } from '../../../cloudfunctions/kernel/people'
import { activityIds } from '../activities/ids'
import { arrivalOf, shareOf } from './cards'
import type { ReachCast, Reader } from './cast'
import type { SeedGroup } from './groups'

const MINUTE_MS = 60_000
const LINE = '难得聚在一起，请青年温商都来'
/** Who came by it and has not signed up. */
const ONLOOKERS = 11

/** Those of the preview who have a place, and when they took it. */
async function signedUp(activityId: string, now: number): Promise<(Reader & { at: number })[]> {
  const { people: places } = await loadSettled(activityId, now)
  return Object.entries(places)
    .filter(([id]) => id.startsWith('p_'))
    .map(([personId, { chamberId, at }]) => ({ personId, chamberId, leads: false, at }))
}

/** 会长荐: a president of the preview has passed the gathering on, and some came by it and signed up. */
export async function writeActivityReach(
  presidentId: string,
  { members }: ReachCast,
  groups: readonly SeedGroup[],
  now: number,
): Promise<void> {
  const activityId = activityIds.gathering
  const president = await people.get(presidentId)
  const post = president?.posts.find((held) => held.post === 'president')
  const group = groups.find(({ kind }) => kind === 'young')
  const came = (await signedUp(activityId, now)).filter(({ personId }) => personId !== presidentId)
  if (!president || !post || !group || came.length === 0) return
  const by = { personId: presidentId, name: president.name, ...post }
  const at = Math.min(...came.map((one) => one.at)) - 90 * MINUTE_MS
  const share = shareOf({ kind: 'activity', id: activityId }, by, 'card', at, LINE)
  const others = members
    .slice(20, 20 + ONLOOKERS)
    .map((one, n) => ({ ...one, at: at + (40 + n) * MINUTE_MS }))
  const rows = [...came, ...others].map((one) => arrivalOf(share, group.id, one, one.at - 30 * MINUTE_MS))
  await shareItems.insertMissing([share])
  await arrivals.insertMissing(rows)
}
