import type { Notice } from '@contract/inbox'
import { collection } from '../../kernel/database'
import type { Outgoing } from '../deliveries/outgoing'

/** What somebody is told, and the outbox's row at once: one insert, so that neither is there without the other. */
export interface NoticeDocument extends Omit<Notice, 'id'> {
  /** Derived from its cause, so that nobody is told twice. */
  _id: string
  /** Whose it is. */
  to: string
  /** `{at}.{_id}` */
  rank: string
  /** Goes out as a subscription message, too. */
  wx?: Outgoing
}

export const notices = collection<NoticeDocument>('notices')
