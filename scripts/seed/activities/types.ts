import type { ActivityDraft } from '../../../contract/activities'
import type { PostKind } from '../../../contract/posts'
import type { Answers } from '../../../contract/values/questions'

/** Somebody who takes part: one of the preview's people, or a post on the roster. */
export interface Participant {
  participantId: string
  name: string
  chamberId: string
  chamberName: string
  post: PostKind
}

/** What people did with it, in any order. `at`: epoch ms. */
export type Happening =
  | { kind: 'signUp'; who: Participant; at: number; listed: boolean; answers: Answers }
  | { kind: 'cancel'; who: Participant; at: number }
  | { kind: 'approve'; who: Participant; at: number }
  | { kind: 'askToCancel'; who: Participant; at: number; reason: string }
  | { kind: 'came'; who: Participant; at: number; sessionId: string }
  | { kind: 'feedback'; who: Participant; at: number; stars: number; good: string; better: string }

export interface SeedActivity {
  id: string
  /** File name in `pictures/`. */
  cover: string
  draft: Omit<ActivityDraft, 'coverFileId'>
  /** null: a draft. */
  publishedAt: number | null
  cancelled?: { at: number; reason: string }
  photos?: string[]
  happened: Happening[]
}
