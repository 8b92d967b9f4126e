import type { InferOutput } from 'valibot'
import type { endorsement, growthEntry, YoungProfile } from '@contract/young'
import { collection } from '../../kernel/database'

/** What lists are found by. */
export interface Derived {
  terms: string[]
  rank: string
}

/** Its id is the person's. Written by himself, or bare when a president endorses him first. */
export interface ProfileDocument extends Omit<YoungProfile, 'personId'>, Derived {
  _id: string
  updatedAt: number
}

export interface EndorsementDocument extends Omit<InferOutput<typeof endorsement>, 'id'> {
  /** `{personId}:{chamberId}:{byId}`: a president endorses a person once for a chamber. */
  _id: string
  personId: string
  chamberId: string
  byId: string
}

export interface GrowthDocument extends Omit<InferOutput<typeof growthEntry>, 'id'> {
  _id: string
  personId: string
  at: number
}

export const profiles = collection<ProfileDocument>('young_profiles')
export const endorsements = collection<EndorsementDocument>('endorsements')
export const growth = collection<GrowthDocument>('growth')
