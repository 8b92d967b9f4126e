import type { Notice } from '@contract/inbox'
import { collection } from '../../kernel/database'

export interface NoticeDocument extends Omit<Notice, 'id'> {
  /** Derived from its cause, so that nobody is told twice. */
  _id: string
  /** Whose it is. */
  to: string
  /** `{at}.{_id}` */
  rank: string
}

export const notices = collection<NoticeDocument>('notices')
