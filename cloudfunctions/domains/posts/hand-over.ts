import { fail } from '@contract/errors'
import type { PostKind } from '@contract/posts'
import { dayBefore } from '@contract/values/date'
import { dateOf } from '@contract/values/time'
import { idFrom } from '../../kernel/ids'
import { inTransaction, type Tx } from '../../kernel/transaction'
import { bindFresh } from './bind'
import { chamberSeats, posts, type ChamberSeats, type PostDocument } from './documents'
import * as rules from './rules'
import { endIn, newPost, orHeldTwice, seatsWithout } from './store'

export interface HandOver {
  chamberId: string
  post: Extract<PostKind, 'president' | 'secretary'>
  successor: { name: string; phone: string; title?: string }
  startsOn: string
  endsOn: string | null
  /** The president who does it, a person's id; null for the office. */
  by: string | null
}

const holdersOf = ({ presidentPostId, secretaryPostIds }: ChamberSeats, post: HandOver['post']) =>
  post === 'secretary' ? secretaryPostIds : presidentPostId === null ? [] : [presidentPostId]

/** The same election entered twice is the same post. */
export const successorId = ({
  chamberId,
  post,
  successor,
  startsOn,
}: Pick<HandOver, 'chamberId' | 'post' | 'successor' | 'startsOn'>) =>
  idFrom('r', 'hand-over', chamberId, post, successor.phone, startsOn)

function successorOf(seats: ChamberSeats, election: HandOver, now: number) {
  const { chamberId, post, successor, startsOn, endsOn } = election
  const facts = { chamberId, chamberName: seats.name, post, ...successor, startsOn, endsOn }
  return newPost({ ...facts, source: 'hand-over' }, now, successorId(election))
}

/** Of two hand-overs that one president sends at once, the second finds him president no more. */
async function presidentMustBe(tx: Tx, { presidentPostId }: ChamberSeats, personId: string) {
  const held = presidentPostId && (await tx.get(posts, presidentPostId))
  if (!held || held.personId !== personId) fail('chamber.not_yours')
}

async function seatIn(tx: Tx, seats: ChamberSeats, ended: readonly string[], { _id, post }: PostDocument) {
  const left = ended.reduce((rest, id) => ({ ...rest, ...seatsWithout(rest, id) }), seats)
  await tx.update(chamberSeats, seats._id, {
    presidentPostId: post === 'president' ? _id : left.presidentPostId,
    secretaryPostIds: post === 'secretary' ? [...left.secretaryPostIds, _id] : left.secretaryPostIds,
  })
}

/**
 * 换届 in one transaction on the chamber: whoever held the post ends the day before, the successor begins; of two at once the
 * second meets the first one's result. The successor's person is bound afterwards, by his number.
 * @throws chamber.not_found, chamber.not_yours, post.term_impossible, post.ends_before_start, post.held_twice
 */
export async function handOver(
  election: HandOver,
  now: number,
): Promise<{ ended: PostDocument[]; began: PostDocument }> {
  rules.termMustBePossible(election, dateOf(now))
  const result = await orHeldTwice(() =>
    inTransaction(async (tx) => {
      const seats = (await tx.get(chamberSeats, election.chamberId)) ?? fail('chamber.not_found')
      const began = successorOf(seats, election, now)
      const known = await tx.get(posts, began._id)
      if (known && rules.isCurrent(known)) return { ended: [], began: known }
      if (election.by) await presidentMustBe(tx, seats, election.by)
      const ended: PostDocument[] = []
      for (const id of holdersOf(seats, election.post)) {
        const post = await tx.get(posts, id)
        if (post && rules.isCurrent(post))
          ended.push(await endIn(tx, post, dayBefore(election.startsOn), now))
      }
      await tx.put(posts, began)
      await seatIn(
        tx,
        seats,
        ended.map(({ _id }) => _id),
        began,
      )
      return { ended, began }
    }),
  )
  await bindFresh([result.began], now)
  return result
}
