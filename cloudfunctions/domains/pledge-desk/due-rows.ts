import type { DueRow } from '@contract/pledge-desk'
import { command } from '../../kernel/database'
import { instalmentStateOf } from '../ledger/rules/instalments'
import type { PledgeDocument } from '../pledges/documents'
import { chamberSeats, posts, type PostDocument } from '../posts/documents'

/** CloudBase: values in one `in`. */
const MOST_CHAMBERS = 500

const chamberOf = ({ donor, face }: PledgeDocument) => donor.chamberId ?? face.chamberId

const isId = (id: string | null): id is string => id !== null

type President = Pick<PostDocument, 'name' | 'phone'>

/** Whom the office asks when the donor cannot be reached, by chamber. */
async function presidentsOf(pledges: readonly PledgeDocument[]): Promise<Map<string, President>> {
  const ids = [...new Set(pledges.map(chamberOf).filter(isId))].slice(0, MOST_CHAMBERS)
  if (ids.length === 0) return new Map()
  const seats = await chamberSeats.find({
    where: { _id: command().in(ids) },
    limit: MOST_CHAMBERS,
    fields: ['presidentPostId'],
  })
  const postIds = seats.map(({ presidentPostId }) => presidentPostId).filter(isId)
  if (postIds.length === 0) return new Map()
  const where = { _id: command().in(postIds) }
  const found = await posts.find({ where, limit: MOST_CHAMBERS, fields: ['chamberId', 'name', 'phone'] })
  return new Map(found.map((post) => [post.chamberId, post]))
}

/** null where the chamber of the credit, or its president, is not known. */
export async function presidentOf(pledge: PledgeDocument): Promise<President | null> {
  return (await presidentsOf([pledge])).get(chamberOf(pledge) ?? '') ?? null
}

function toDueRow(
  pledge: PledgeDocument,
  presidents: ReadonlyMap<string, President>,
  today: string,
): DueRow[] {
  const next = pledge.instalments.find(({ dueOn }) => dueOn === pledge.nextDueOn)
  if (!next) return []
  const contact = pledge.contacts.at(-1)
  return [
    {
      ...{ pledgeId: pledge._id, reference: pledge.reference, donorName: pledge.donor.name },
      ...{ company: pledge.face.company, chamberName: pledge.donor.chamberName ?? pledge.face.chamberName },
      presidentName: presidents.get(chamberOf(pledge) ?? '')?.name ?? null,
      ...{ dueOn: next.dueOn, state: instalmentStateOf(next, today), dueFen: pledge.dueFen },
      balanceFen: Math.max(0, pledge.pledgedFen - pledge.receivedFen),
      lastContact: contact ? { on: contact.on, byName: contact.byName, result: contact.result } : null,
      reminders: pledge.reminded?.forOn === next.dueOn ? pledge.reminded.times : 0,
    },
  ]
}

export async function toDueRows(pledges: readonly PledgeDocument[], today: string): Promise<DueRow[]> {
  const presidents = await presidentsOf(pledges)
  return pledges.flatMap((pledge) => toDueRow(pledge, presidents, today))
}
