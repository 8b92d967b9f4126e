import { command } from '../../../kernel/database'
import { posts, type PostDocument } from '../../posts/documents'
import { currentKeyOf } from '../../posts/rules'
import type { ReadRow } from '../plan'
import type { RosterValues } from './plan'

export type Row = ReadRow<RosterValues>

/** Current posts that the rows mean, by `currentKey`. */
export async function knownPosts(rows: readonly Row[]): Promise<Map<string, PostDocument>> {
  const keys = rows.map(({ values }) => currentKeyOf(values))
  const found = await posts.findAll({ currentKey: command().in(keys) })
  return new Map(found.map((post) => [post.currentKey, post]))
}

/** A blank cell leaves what is there. */
export const told = (known: PostDocument, { name, startsOn, endsOn }: RosterValues) => ({
  name: name || known.name,
  startsOn: startsOn ?? known.startsOn,
  endsOn: endsOn ?? known.endsOn,
})

export const changedColumns = (known: PostDocument, values: RosterValues) => {
  const after = told(known, values)
  return (['name', 'startsOn', 'endsOn'] as const).filter((column) => known[column] !== after[column])
}
