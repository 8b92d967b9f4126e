import { isAllowed, office } from '@contract/access'
import { fail } from '@contract/errors'
import { command } from '../../kernel/database'
import { idFrom, sha256 } from '../../kernel/ids'
import type { OpenGroup } from '../../kernel/open-data'
import { chambersOf, type Caller } from '../../kernel/people'
import { padded } from '../../kernel/rank'
import {
  groupItems,
  groupPeople,
  groupPersonIdOf,
  groupTokens,
  type GroupDocument,
  type GroupPersonDocument,
} from './documents'

/** Seen again sooner than this, nothing is written. */
const REFRESH_MS = 5 * 60_000

/** Told again for the same thing, after a lost answer, it is no second use. @throws group.unverified */
async function tokenMustBeUnused(cloudId: string, personId: string, cause: string, at: number) {
  const token = { _id: sha256(cloudId), personId, cause, at }
  if (await groupTokens.insert(token)) return
  const used = await groupTokens.get(token._id)
  if (used?.personId !== personId || used.cause !== cause) fail('group.unverified')
}

const newGroup = (_id: string, now: number): GroupDocument => ({
  ...{ _id, kind: null, chamberId: null },
  ...{ boundBy: null, boundName: '', boundAt: null },
  ...{ people: 0, guess: null },
  ...{ firstSeenAt: now, lastSeenAt: now, rank: `${padded(now)}.${_id}` },
})

async function note(groupId: string, now: number): Promise<GroupDocument> {
  const fresh = newGroup(groupId, now)
  return (await groupItems.insert(fresh)) ? fresh : ((await groupItems.get(groupId)) ?? fresh)
}

async function notePerson(groupId: string, personId: string, caller: Caller, now: number) {
  const row: GroupPersonDocument = {
    ...{ _id: groupPersonIdOf(groupId, personId), groupId, personId },
    chamberIds: chambersOf(caller),
    office: isAllowed(office, caller.roles),
    ...{ at: now, declined: false, tallied: false },
  }
  if (await groupPeople.insert(row)) return row
  const { chamberIds, office: isOffice } = row
  const refreshed = { chamberIds, office: isOffice, at: now, tallied: false }
  await groupPeople.update({ _id: row._id, at: command().lt(now - REFRESH_MS) }, refreshed)
  return (await groupPeople.get(row._id)) ?? row
}

/** Somebody has tapped a card in a group; `cause` is what he opened. @throws group.unverified for a used token */
export async function seeInGroup(
  { openGroupId, cloudId }: OpenGroup,
  personId: string,
  cause: string,
  caller: Caller,
  now: number,
): Promise<{ group: GroupDocument; seen: GroupPersonDocument }> {
  const groupId = idFrom('g', openGroupId)
  const [known] = await Promise.all([
    groupItems.get(groupId),
    tokenMustBeUnused(cloudId, personId, cause, now),
  ])
  const group = known ?? (await note(groupId, now))
  return { group, seen: await notePerson(groupId, personId, caller, now) }
}
