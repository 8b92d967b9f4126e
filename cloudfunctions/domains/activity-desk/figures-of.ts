import { activityKinds, type ActivityKind } from '@contract/activities'
import { fromShanghai } from '@contract/values/time'
import { command } from '../../kernel/database'
import { padded } from '../../kernel/rank'
import { askingIn } from '../activities/asking'
import { activityItems, type ActivityDocument } from '../activities/documents'
import type { SheetCounts } from '../activities/seats/documents'
import { figuresAmong } from '../activities/seats/read'
import { certificates } from '../certificates/documents'
import { chambers } from '../chambers/documents'

type Held = Pick<ActivityDocument, '_id' | 'kind' | 'endsAt'> & { counts: SheetCounts }

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
const cameTo = ({ counts }: Held) => sum(Object.values(counts.byChamber).map(({ came }) => came))

/** An activity belongs to the year in which it ends; what was called off is no activity. */
async function heldIn(year: number, now: number): Promise<Held[]> {
  const [from, to] = [year, year + 1].map((each) => padded(fromShanghai(`${each}-01-01`)))
  const range = command().and([command().gte(from), command().lt(to)])
  const found = await activityItems.findAll({ lists: 'held/all', endsRank: range }, ['kind', 'endsAt'])
  const ids = found.map(({ _id }) => _id)
  const seats = await figuresAmong(ids, await askingIn(ids), now)
  return found.flatMap(({ _id, kind, endsAt }) => {
    const counts = seats.get(_id)?.counts
    return counts ? [{ _id, kind, endsAt, counts }] : []
  })
}

const issuedFor = (held: readonly Held[]) =>
  held.length > 0
    ? certificates.count({ activityId: command().in(held.map(({ _id }) => _id)), revoked: null })
    : 0

async function figuresOfKind(kind: ActivityKind, all: readonly Held[], now: number) {
  const held = all.filter((each) => each.kind === kind)
  const over = held.filter(({ endsAt }) => endsAt <= now)
  const seats = sum(over.map(({ counts }) => counts.kinds.seated))
  return {
    kind,
    activities: held.length,
    signedUp: sum(held.map(({ counts }) => counts.kinds.seated)),
    came: sum(held.map(cameTo)),
    attendance: seats > 0 ? sum(over.map(cameTo)) / seats : null,
    certificates: await issuedFor(held),
  }
}

async function byChamber(held: readonly Held[]) {
  const totals = new Map<string, { signedUp: number; came: number }>()
  for (const { counts } of held) {
    for (const [id, { came }] of Object.entries(counts.byChamber)) {
      const known = totals.get(id) ?? { signedUp: 0, came: 0 }
      totals.set(id, {
        signedUp: known.signedUp + (counts.seatedByChamber[id] ?? 0),
        came: known.came + came,
      })
    }
  }
  const all = totals.size > 0 ? await chambers.findAll({}, ['name']) : []
  const names = new Map(all.map(({ _id, name }) => [_id, name]))
  return [...totals]
    .map(([id, figures]) => ({ chamberName: names.get(id) ?? '已撤销的商会', ...figures }))
    .filter(({ signedUp }) => signedUp > 0)
    .sort((a, b) => b.signedUp - a.signedUp || a.chamberName.localeCompare(b.chamberName, 'zh'))
}

/** From the sheets' own counts: people are not read. */
export async function figuresOf(year: number, now: number) {
  const held = await heldIn(year, now)
  const kinds = activityKinds.filter((kind) => held.some((each) => each.kind === kind))
  return {
    kinds: await Promise.all(kinds.map((kind) => figuresOfKind(kind, held, now))),
    chambers: await byChamber(held),
  }
}
