import { createHash } from 'node:crypto'
import { chambers } from '../../../cloudfunctions/domains/chambers/documents'
import type { PostDocument } from '../../../cloudfunctions/domains/posts/documents'
import { idFrom, sha256 } from '../../../cloudfunctions/kernel/ids'

/** Of 252, as the issue of the day has it; the others are silent. */
const REACHED = 187

/** Who reads, and for which chambers. */
export interface Reader {
  personId: string
  chamberId: string
  leads: boolean
}

export interface ReachCast {
  /** Leaders who use the mini-program, of chambers that are reached. */
  leaders: (Reader & { name: string; chamberName: string; president: boolean })[]
  members: Reader[]
}

/** As a phone would make it, but always the same. */
export const shareIdFrom = (...parts: string[]) =>
  createHash('sha256')
    .update(`seed/${parts.join('/')}`)
    .digest('base64url')
    .slice(0, 22)

const memberOf = (chamberId: string, n: number): Reader => ({
  ...{ personId: idFrom('p', 'seed-member', chamberId, String(n)), chamberId, leads: false },
})

/** One to four of each chamber. Some whose presidents have joined stay silent, so that there is somebody to remind. */
export async function gatherReaders(joined: readonly PostDocument[]): Promise<ReachCast> {
  const all = await chambers.findAll({}, ['name'])
  const shuffled = all.map(({ _id }) => _id).sort((a, b) => (sha256(a) < sha256(b) ? -1 : 1))
  const reached = new Set(shuffled.slice(0, REACHED))
  const leaders = joined.filter(({ chamberId }) => reached.has(chamberId))
  return {
    leaders: leaders.map(({ personId, chamberId, chamberName, name, post }) => ({
      ...{ personId: personId ?? '', chamberId, leads: true, name, chamberName },
      president: post === 'president',
    })),
    members: [...reached].flatMap((chamberId, i) =>
      Array.from({ length: 1 + ((i * 7) % 4) }, (_, n) => memberOf(chamberId, n)),
    ),
  }
}
