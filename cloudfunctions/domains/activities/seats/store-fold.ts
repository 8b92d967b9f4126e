import { command } from '../../../kernel/database'
import { tell } from '../../inbox/tell'
import { activityItems } from '../documents'
import { bearersOf, inboxesOf } from '../inboxes'
import type { Applied } from './apply'
import { countsOf } from './counts'
import { seatSheets, type Effect, type SeatSheet } from './documents'
import { noticesOf } from './notices'
import { noticesForOthers } from './notices-for-others'
import { packPeople } from './pack'

/**
 * Puts the outcome of its asks into the sheet. Only this prefix of asks is taken out, so what is appended meanwhile stays;
 * `folded` says that nobody else has done it. False when somebody has.
 */
export async function store(sheet: SeatSheet, { state, nextAt, effects, hall }: Applied): Promise<boolean> {
  const { _id, folded, asks } = sheet
  if (asks.length === 0) return true
  const change = {
    ...{
      ...state,
      people: packPeople(state.people),
      nextAt,
      counts: countsOf(hall),
      folded: folded + asks.length,
    },
    asks: command().pull({ id: command().in(asks.map(({ id }) => id)) }),
    ...(effects.length > 0 && { effects: command().push(effects) }),
  }
  return (await seatSheets.update({ _id, folded }, change as unknown as Partial<SeatSheet>)) > 0
}

/** Tells everybody concerned, or who answers for him, then strikes it off: after a crash in between the same notices are found told. */
export async function deliver(activityId: string, effects: readonly Effect[]): Promise<void> {
  if (effects.length === 0) return
  const [activity, inboxes] = await Promise.all([
    activityItems.get(activityId),
    inboxesOf(effects.map(({ participantId }) => participantId)),
  ])
  if (activity) {
    const apart = effects.filter(({ participantId }) => !inboxes.has(participantId))
    const bearers = await bearersOf(
      activityId,
      apart.map(({ participantId }) => participantId),
    )
    await tell([...noticesOf(activity, effects, inboxes), ...noticesForOthers(activity, apart, bearers)])
  }
  const struck = { effects: command().pull({ id: command().in(effects.map(({ id }) => id)) }) }
  await seatSheets.update({ _id: activityId }, struck as unknown as Partial<SeatSheet>)
}
