import { noKinds, type KindCounts } from '@contract/sign-up-kinds'
import type { ActivityDraft, SeatPlan, SeatCounts } from '@contract/activities'
import type { ActivityDeskItem, ActivityEditing } from '@contract/activity-desk'
import { loadFiles } from '../../kernel/files/documents'
import { urlsOf } from '../../kernel/files/urls'
import { toFileView } from '../../kernel/files/view'
import { askingFor } from '../activities/asking'
import type { ActivityDocument } from '../activities/documents'
import { isPublished, phaseOf } from '../activities/rules'
import { withAsking } from '../activities/seats/kinds'
import { loadSettled } from '../activities/seats/read'
import { withAddresses } from '../news/content/images'
import { pictureIdsOf } from './content'
import { missingFor, pastIn } from './missing'

/** What an item needs of the seat sheet; a draft has none. */
export interface Seats {
  plan: SeatPlan
  counts: SeatCounts & { kinds: KindCounts }
}

/** A draft that came from elsewhere without a plan; one seat, so that it is written down. */
const blankPlan: SeatPlan = {
  ...{ capacity: 1, reserves: [], releaseAt: null, waitlist: true, review: false, offerHours: 24 },
}

export function seatsOfDraft({ seats }: ActivityDocument): Seats {
  const plan = seats ?? blankPlan
  const kept = plan.reserves.reduce((sum, reserve) => sum + reserve.seats, 0)
  const free = Math.max(0, plan.capacity - kept)
  const counts = { capacity: plan.capacity, taken: 0, waiting: 0, held: kept, free, kinds: noKinds() }
  return { plan, counts }
}

export const draftOf = (activity: ActivityDocument, seats: SeatPlan): ActivityDraft => {
  const { kind, title, summary, coverFileId, html, organisers, contact, place, sessions } = activity
  const { opensAt, closesAt, cancelBy, who, questions, relay, certificate } = activity
  return {
    ...{ kind, title, summary, coverFileId, html, organisers, contact, place, sessions },
    ...{ opensAt, closesAt, cancelBy, who, seats, questions, relay, certificate },
  }
}

/** What a list at the desk needs of a document. */
export const deskFields = [
  ...['kind', 'title', 'status', 'opensAt', 'closesAt', 'startsAt', 'endsAt', 'seats', 'updatedAt'],
  ...['updatedBy', 'deskRank'],
] as const

export function toDeskItem(activity: ActivityDocument, { counts }: Seats, now: number): ActivityDeskItem {
  const { _id, kind, title, status, updatedAt, updatedBy, startsAt } = activity
  const { capacity, taken, waiting, held, free, kinds } = counts
  return {
    id: _id,
    ...{ kind, title, status, updatedAt, updatedBy },
    phase: isPublished(activity) ? phaseOf(activity, now) : null,
    startsAt: startsAt || null,
    counts: { capacity, taken, waiting, held, free },
    kinds,
    todo: kinds.reviewing + kinds.asking,
  }
}

async function seatsOf(activity: ActivityDocument, now: number): Promise<Seats> {
  if (!isPublished(activity)) return seatsOfDraft(activity)
  const [sheet, asking] = await Promise.all([loadSettled(activity._id, now), askingFor(activity._id)])
  const places = Object.entries(sheet.people).flatMap(([id, place]) => (asking.has(id) ? [place] : []))
  return { plan: sheet.plan, counts: withAsking(sheet.counts, places) }
}

export async function toEditing(activity: ActivityDocument, now: number): Promise<ActivityEditing> {
  const { html, coverFileId, photoIds, rev, reason, summaryNewsId } = activity
  const [seats, files] = await Promise.all([
    seatsOf(activity, now),
    loadFiles([...pictureIdsOf(activity), ...photoIds]),
  ])
  const urlOf = await urlsOf([...files.values()].map((file) => file.cloudFileId))
  const view = (id: string) => {
    const file = files.get(id)
    return file ? toFileView(file, urlOf(file.cloudFileId)) : null
  }
  const draft = draftOf(activity, seats.plan)
  return {
    ...toDeskItem(activity, seats, now),
    ...{ rev, reason, summaryNewsId },
    draft: { ...draft, html: withAddresses(html, (id) => view(id)?.url ?? '') },
    cover: coverFileId ? view(coverFileId) : null,
    photos: photoIds.map(view).filter((file) => file !== null),
    missing: isPublished(activity) ? missingFor(draft) : [...missingFor(draft), ...pastIn(draft, now)],
  }
}
