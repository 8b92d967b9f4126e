import type { ActivityDraft, ActivityStatus, SeatPlan } from '@contract/activities'
import type { PostKind } from '@contract/posts'
import type { Answers } from '@contract/values/questions'
import { collection } from '../../kernel/database'
import type { StoredBlock } from '../news/content/blocks'

/** Computed from the rest by `derived()` at every change; what lists are found by. */
export interface Derived {
  /** First start and last end of its sessions; 0 without sessions. */
  startsAt: number
  endsAt: number
  /** `all`, `training` …: what it stands in among published ones; `held/…` leaves the cancelled ones out. */
  lists: string[]
  /** `{endsAt}.{id}`: what is to come and what is over are one index range each. */
  endsRank: string
  deskRank: string
  /** A telling waits. */
  untold: boolean
}

/** What the office wrote, but for who has a seat. */
export type ActivityContent = Omit<ActivityDraft, 'seats'>

/** Content and rules. Who has a seat is in the seat sheet alone. */
export interface ActivityDocument extends ActivityContent, Derived {
  _id: string
  status: ActivityStatus
  /** Counts changes. */
  rev: number
  /** 32 random bytes, hex: seed of check-in codes. Leaves the server never. */
  secret: string
  /** Of a draft; null once published, when the sheet's plan counts. */
  seats: SeatPlan | null
  /** As people see them; [] until published. */
  blocks: StoredBlock[]
  coverCloudFileId: string | null
  photoIds: string[]
  /** Why it was cancelled. */
  reason: string | null
  /** The news draft that came of its summary. */
  summaryNewsId: string | null
  /** Changes that are still to reach the seat sheet and everybody who takes part. */
  tellings: Telling[]
  createdBy: string
  updatedBy: string
  updatedAt: number
  publishedAt: number | null
}

/** A change on its way to the seat sheet and to everybody who takes part. */
export interface Telling {
  /** The activity's after the change; makes the notices' ids. */
  rev: number
  at: number
  /** null: the sheet itself tells it, or nobody needs to know. */
  notice: { title: string; text: string } | null
  /** Reserved seats are released that much later. */
  releaseAt?: { from: number; to: number }
}

/** One that was published: nothing is missing. */
export interface PublishedActivity extends ActivityDocument {
  status: 'published' | 'cancelled'
  opensAt: number
  closesAt: number
  cancelBy: number
  place: NonNullable<ActivityDraft['place']>
}

/** What somebody filled in. Whether he has a seat, and is shown to companions, is in the seat sheet; without a place there, this is an unfinished attempt. */
export interface SignUpDocument {
  /** `{activityId}:{participantId}` */
  _id: string
  activityId: string
  /** A person's id, or the id of a post on the roster that nobody has taken as his yet. */
  participantId: string
  name: string
  chamberId: string
  chamberName: string
  post: PostKind
  answers: Answers
  signedUpBy: { id: string; name: string } | null
  at: number
  /** `{at}.{_id}` */
  rank: string
  feedback: { stars: number; good: string; better: string; at: number } | null
  cancelRequest: { reason: string; at: number; state: 'waiting' | 'refused'; note: string } | null
  /** The activity's id while a request to cancel waits, else ''. */
  asking: string
}

export const activityItems = collection<ActivityDocument>('activities')
export const signUps = collection<SignUpDocument>('sign_ups')

export const signUpIdOf = (activityId: string, participantId: string) => `${activityId}:${participantId}`
