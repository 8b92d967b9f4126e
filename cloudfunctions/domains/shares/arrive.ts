import type { shares } from '@contract/shares'
import type { Handler } from '../../kernel/serve'
import { chambersLedBy, chambersOf, people, type Caller } from '../../kernel/people'
import { askOf } from '../groups/rules'
import { seeInGroup } from '../groups/see'
import { arrivals, subjectKeyOf, type ShareDocument } from './documents'
import { isCounted, recommendationOf } from './rules'
import { loadShare } from './store'
import { loadSubject } from './subjects'

interface Way {
  subjectKey: string
  share: ShareDocument | null
  groupId: string | null
}

/** Once for a person, a share and a group. */
async function count({ subjectKey, share, groupId }: Way, personId: string, caller: Caller, at: number) {
  if (!isCounted(caller, share) || (!share && !groupId)) return
  await arrivals.insert({
    _id: `${share?._id ?? subjectKey}:${groupId ?? '-'}:${personId}`,
    ...{ subjectKey, personId },
    chamberIds: chambersOf(caller),
    leads: chambersLedBy(caller),
    ...{ shareId: share?._id ?? null, groupId, at, tallied: false },
  })
}

/** Everything is looked at before anything is written: what is refused has counted nothing. */
export const arrive: Handler<typeof shares.arrive> = async ({ subject, share: shareId }, context) => {
  const { caller, now } = context
  const inGroup = context.openGroup()
  const [share] = await Promise.all([
    shareId === undefined ? null : loadShare(shareId, now, subject),
    loadSubject(subject, caller),
  ])
  const personId = caller.id
  if (personId === null) return { recommendation: null, ask: null }
  const subjectKey = subjectKeyOf(subject)
  const found = inGroup && (await seeInGroup(inGroup, personId, subjectKey, caller, now))
  await count({ subjectKey, share, groupId: found?.group._id ?? null }, personId, caller, now)
  const giver = share?.line ? await people.get(share.by) : null
  return {
    recommendation: recommendationOf(share, giver),
    ask: found && askOf(found.group, found.seen, caller),
  }
}
