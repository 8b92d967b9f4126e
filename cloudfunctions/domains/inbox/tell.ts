import type { Notice } from '@contract/inbox'
import { padded } from '../../kernel/rank'
import { notices } from './documents'

/** One request of `insertMissing` looks at this many. */
const BATCH = 500

export interface Telling extends Omit<Notice, 'read'> {
  /** A person's id. */
  to: string
}

/** Into somebody's inbox. `id` follows from the cause: telling again what was told changes nothing. */
export async function tell(all: readonly Telling[]): Promise<void> {
  for (let from = 0; from < all.length; from += BATCH) {
    const some = all.slice(from, from + BATCH)
    await notices.insertMissing(
      some.map(({ id, ...rest }) => ({ _id: id, ...rest, read: false, rank: `${padded(rest.at)}.${id}` })),
    )
  }
}
