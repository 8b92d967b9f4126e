import type { SeatPlan, StandingThere } from '@contract/activities'
import { fail } from '@contract/errors'
import { command } from '../../../kernel/database'
import { detailOf, log } from '../../../kernel/log'
import { seatSheets, type SeatSheet, type SheetCounts } from './documents'
import { isBehind, isOlder, settledAt, stateOf, type Settled } from './fold'
import { withAsking } from './kinds'
import { heldFor, presenceOf, standingOf } from './standing'

/** @throws activity.not_found for one that was never published */
export async function loadSettled(activityId: string, now: number): Promise<Settled> {
  return settledAt((await seatSheets.get(activityId)) ?? fail('activity.not_found'), now)
}

export interface Glance {
  counts: SheetCounts
  plan: SeatPlan
  /** By chamber: kept for it and not taken. */
  heldFor: (chamberId: string) => number
  /** Under which of the ids he is there, and how. */
  mine: { participantId: string; standing: StandingThere } | null
}

function glanceOf(settled: Settled, ids: readonly string[]): Glance {
  const { counts, plan } = settled
  const found = presenceOf(settled, ids)
  const standing = found && standingOf(settled, found.participantId)
  return {
    counts,
    plan,
    heldFor: (chamberId) => heldFor(settled, chamberId),
    mine: found && standing && { participantId: found.participantId, standing },
  }
}

const small = ['plan', 'counts', 'lastAt', 'nextAt', 'asks', 'closed']

/**
 * For lists: figures, and how somebody stands under one of his ids. The people of a sheet come along only where it is behind or
 * he waits in its line: two requests however many activities.
 */
export async function glances(
  activityIds: readonly string[],
  ids: readonly string[],
  now: number,
): Promise<Map<string, Glance>> {
  const settled = await settledAmong(activityIds, ids, now)
  return new Map([...settled].map(([id, each]) => [id, glanceOf(each, ids)]))
}

/** Figures for the office, in which whoever asks to cancel is of his own kind. @param asking of which activity → who asks */
export async function figuresAmong(
  activityIds: readonly string[],
  asking: ReadonlyMap<string, ReadonlySet<string>>,
  now: number,
): Promise<Map<string, Pick<Glance, 'counts' | 'plan'>>> {
  const ids = [...new Set([...asking.values()].flatMap((some) => [...some]))]
  const settled = await settledAmong(activityIds, ids, now)
  return new Map(
    [...settled].map(([id, { counts, plan, people }]) => {
      const places = Object.entries(people).filter(([person]) => asking.get(id)?.has(person))
      return [
        id,
        {
          plan,
          counts: withAsking(
            counts,
            places.map(([, place]) => place),
          ),
        },
      ]
    }),
  )
}

async function settledAmong(activityIds: readonly string[], ids: readonly string[], now: number) {
  if (activityIds.length === 0) return new Map<string, Settled>()
  const where = { _id: command().in([...activityIds]) }
  const fields = [...small, ...ids.map((id) => `people.${id}`)]
  const rows = await seatSheets.find({ where, limit: activityIds.length, fields })
  const some = rows.map((row): SeatSheet => ({ ...row, people: row.people ?? {} }))
  const waits = (row: SeatSheet) => Object.values(row.people).some((packed) => packed?.startsWith('waiting '))
  const wanted = some.filter((row) => isBehind(row, now) || isOlder(row) || waits(row)).map(({ _id }) => _id)
  const whole =
    wanted.length > 0
      ? await seatSheets.find({ where: { _id: command().in(wanted) }, limit: wanted.length })
      : []
  const settled = new Map<string, Settled>(
    some.map((row) => [row._id, { ...stateOf(row), counts: row.counts }]),
  )
  for (const sheet of whole) {
    const readable = settledOrNull(sheet, now)
    if (readable) settled.set(sheet._id, readable)
    else settled.delete(sheet._id)
  }
  return settled
}

/** Of many, a spoilt one does not hide the others. */
function settledOrNull(sheet: SeatSheet, now: number): Settled | null {
  try {
    return settledAt(sheet, now)
  } catch (error) {
    log({ action: 'seats.glances', kind: 'internal', ms: 0, detail: `${sheet._id}: ${detailOf(error)}` })
    return null
  }
}
