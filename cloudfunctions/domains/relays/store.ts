import { fail } from '@contract/errors'
import { people } from '../../kernel/people'
import { loadSettled } from '../activities/seats/read'
import { loadActivity } from '../activities/store'
import { relays, type RelayDocument } from './documents'
import { holderOf, isRemoved, type Course } from './rules'

async function isHolderRemoved(sheet: Course['sheet'], relay: RelayDocument | null): Promise<boolean> {
  const holder = holderOf(relay)
  const person = holder && (await people.get(holder.personId))
  return person !== null && isRemoved({ sheet }, { ...person, id: person._id })
}

/** @throws activity.not_found */
export async function loadCourse(activityId: string, now: number): Promise<Course> {
  const [activity, sheet, relay] = await Promise.all([
    loadActivity(activityId),
    loadSettled(activityId, now),
    relays.get(activityId),
  ])
  return { activity, sheet, relay, holderRemoved: await isHolderRemoved(sheet, relay) }
}

export type Change = Partial<Pick<RelayDocument, 'legs' | 'offer' | 'finishedAt'>>

const withDerived = (relay: Omit<RelayDocument, 'personIds'>): RelayDocument => {
  const holders = relay.legs.map(({ personId }) => personId)
  const offered = relay.offer?.toId
  return { ...relay, personIds: [...new Set(offered ? [...holders, offered] : holders)] }
}

export const firstOf = (activityId: string, change: Change): RelayDocument =>
  withDerived({ _id: activityId, rev: 1, legs: [], offer: null, finishedAt: null, ...change })

/** False when somebody else changed it since. */
export async function replaced(relay: RelayDocument, change: Change): Promise<RelayDocument | null> {
  const changed = withDerived({ ...relay, ...change, rev: relay.rev + 1 })
  const { _id, ...content } = changed
  return (await relays.update({ _id, rev: relay.rev }, content)) > 0 ? changed : null
}

/**
 * Loads, decides, and saves in one conditional write. Whoever finds that it changed meanwhile decides anew on what it has
 * become, mostly to be told by `decide` that he is late; every new round means that somebody else got his. `decide` returns
 * null to leave it as it is.
 */
export async function changeRelay(
  course: Omit<Course, 'relay' | 'holderRemoved'>,
  decide: (course: Course & { relay: RelayDocument }) => Change | null,
): Promise<Course & { before: RelayDocument }> {
  for (;;) {
    const relay = (await relays.get(course.activity._id)) ?? fail('relay.not_started')
    const holderRemoved = await isHolderRemoved(course.sheet, relay)
    const found = { ...course, relay, holderRemoved }
    const change = decide(found)
    if (!change) return { ...found, before: relay }
    const changed = await replaced(relay, change)
    if (changed)
      return {
        ...course,
        ...{ relay: changed, before: relay, holderRemoved: await isHolderRemoved(course.sheet, changed) },
      }
  }
}
