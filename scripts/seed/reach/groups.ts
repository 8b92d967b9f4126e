import { groupItems, groupPeople, type GroupDocument } from '../../../cloudfunctions/domains/groups/documents'
import type { GroupPersonDocument } from '../../../cloudfunctions/domains/groups/documents'
import { idFrom, personIdOf } from '../../../cloudfunctions/kernel/ids'
import { padded } from '../../../cloudfunctions/kernel/rank'
import type { Emulator } from '../../../emulator/server'
import type { ReachCast, Reader } from './cast'

const DAY_MS = 24 * 60 * 60_000
/** Chambers whose own groups are known; 西安's is left for whoever tries the preview. */
const CHAMBER_GROUPS = 6

/** A group and who was seen in it. */
export interface SeedGroup {
  id: string
  kind: GroupDocument['kind']
  chamberId: string | null
  bound: { by: string; name: string } | null
  readers: Reader[]
}

/** The office's two, as the local WeChat has them, six of chambers, and one of which nobody has said whose it is. */
export function seedGroups({ leaders, members }: ReachCast, wechat: Emulator['wechat']): SeedGroup[] {
  const officeGroup = (chat: string) => idFrom('g', wechat.chats.openGid(chat))
  const manager = { by: personIdOf(wechat.people.find('manager')?.openid ?? ''), name: '陈立平' }
  const presidents = leaders.filter(({ president }) => president)
  const of = (chamberId: string) =>
    [...leaders, ...members].filter((reader) => reader.chamberId === chamberId)
  const own = presidents.slice(0, CHAMBER_GROUPS)
  const stray = presidents[CHAMBER_GROUPS]?.chamberId ?? ''
  return [
    {
      ...{ id: officeGroup('presidents'), kind: 'presidents', chamberId: null, bound: manager },
      readers: presidents,
    },
    {
      ...{ id: officeGroup('young'), kind: 'young', chamberId: null, bound: manager },
      readers: members.filter((_, i) => i % 9 === 0),
    },
    ...own.map(({ chamberId, personId, name }): SeedGroup => ({
      ...{ id: idFrom('g', 'seed', chamberId), kind: 'chamber', chamberId, bound: { by: personId, name } },
      readers: of(chamberId),
    })),
    {
      ...{ id: idFrom('g', 'seed', 'stray'), kind: null, chamberId: null, bound: null },
      readers: [...of(stray), ...members.slice(0, 2)],
    },
  ]
}

const groupOf = ({ id, kind, chamberId, bound }: SeedGroup, at: number): GroupDocument => ({
  ...{ _id: id, kind, chamberId, boundBy: bound?.by ?? null, boundName: bound?.name ?? '' },
  ...{ boundAt: bound ? at + DAY_MS : null, people: 0, guess: null, firstSeenAt: at, lastSeenAt: at },
  rank: `${padded(at)}.${id}`,
})

const seenIn = (groupId: string, { personId, chamberId }: Reader, at: number): GroupPersonDocument => ({
  ...{ _id: `${groupId}:${personId}`, groupId, personId, chamberIds: [chamberId], office: false },
  ...{ at, declined: false, tallied: false },
})

/** Known for some weeks; counted by the minute job. */
export async function writeGroups(groups: readonly SeedGroup[], now: number): Promise<void> {
  await groupItems.insertMissing(groups.map((group, i) => groupOf(group, now - (40 - i) * DAY_MS)))
  for (const { id, readers } of groups)
    await groupPeople.insertMissing(readers.map((reader) => seenIn(id, reader, now - DAY_MS)))
}
