import { command } from '../../../kernel/database'
import { posts, type PostDocument } from '../../posts/documents'
import { currentKeyOf } from '../../posts/rules'
import type { ReadRow, WrittenRow } from '../plan'
import type { RosterValues } from './values'

export type Row = ReadRow<RosterValues>
export type Written = WrittenRow<RosterValues>

/** What an import may change of a post that is there. */
export type Told = Pick<PostDocument, 'name' | 'title' | 'startsOn' | 'endsOn'>

/** Current posts that the rows mean, by `currentKey`. */
export async function knownPosts(rows: readonly Row[]): Promise<Map<string, PostDocument>> {
  const keys = rows.map(({ values }) => currentKeyOf(values))
  const found = await posts.findAll({ currentKey: command().in(keys) })
  return new Map(found.map((post) => [post.currentKey, post]))
}

/** A blank cell leaves what is there. */
export const told = (known: PostDocument, { name, title, startsOn, endsOn }: RosterValues): Told => ({
  name: name || known.name,
  title: title || (known.title ?? ''),
  startsOn: startsOn ?? known.startsOn,
  endsOn: endsOn ?? known.endsOn,
})

export const toldOf = ({ name, title = '', startsOn, endsOn }: PostDocument): Told => ({
  ...{ name, title, startsOn, endsOn },
})

/** Under another name a post that nobody has taken may be somebody's. */
export const lookedAtAnew = ({ personId, phone, name }: PostDocument, after: Told) =>
  personId === null && phone !== '' && name !== after.name ? { bindPending: true } : {}

const keys = ['name', 'title', 'startsOn', 'endsOn'] as const
export const differences = (a: Told, b: Told) => keys.filter((key) => a[key] !== b[key])

export const changedColumns = (known: PostDocument, values: RosterValues) =>
  differences(toldOf(known), told(known, values))
