import type { Notice } from '@contract/inbox'
import { padded } from '../../kernel/rank'
import { outgoingOf, type Message } from '../deliveries/outgoing'
import { notices, type NoticeDocument } from './documents'

/** One request of `insertMissing` looks at this many. */
const BATCH = 500

export interface Telling extends Omit<Notice, 'read'> {
  /** A person's id. */
  to: string
  /** Also as a subscription message of WeChat's. */
  message?: Message
}

const documentOf = ({ id, message, ...rest }: Telling): NoticeDocument => ({
  ...{ _id: id, ...rest, read: false, rank: `${padded(rest.at)}.${id}` },
  ...(message && { wx: outgoingOf(message, rest.at) }),
})

/** Into somebody's inbox. `id` follows from the cause: telling again what was told changes nothing. */
export async function tell(all: readonly Telling[]): Promise<void> {
  for (let from = 0; from < all.length; from += BATCH)
    await notices.insertMissing(all.slice(from, from + BATCH).map(documentOf))
}
