import type { PostKind } from '@contract/posts'
import type { ChamberDocument } from '../../chambers/documents'

export interface RosterValues {
  chamberId: string
  chamberName: string
  post: PostKind
  /** As it was written, where that says more than the post: 执行会长; '' otherwise. */
  title: string
  name: string
  phone: string
  startsOn: string | null
  endsOn: string | null
}

export type Seats = Pick<ChamberDocument, '_id' | 'name' | 'presidentPostId'>
