import { currentKeyOf, problemOfTerm } from '../../posts/rules'
import type { PostDocument } from '../../posts/documents'
import type { Verdict } from '../plan'
import { changedColumns, knownPosts, told, type Row } from './known-posts'
import type { RosterValues, Seats } from './values'

const seatTaken = ({ chamberName }: RosterValues): Verdict => ({
  outcome: 'error',
  notes: { post: `${chamberName}已有现任会长，换届请在商会页办理` },
})

function changed(known: PostDocument, values: RosterValues): Verdict {
  const columns = changedColumns(known, values)
  if (columns.length === 0) return { outcome: 'unchanged', notes: {} }
  // A blank start may meet an end that lies before the one on the roster. `startsOn` itself was read already.
  const { startsOn, endsOn } = told(known, values)
  const term = problemOfTerm({ startsOn, endsOn }, '9999-12-31')
  if (term) return { outcome: 'error', notes: { [term.field]: term.problem } }
  return {
    outcome: 'changed',
    notes: Object.fromEntries(
      columns.map((column) => [column === 'title' ? 'post' : column, known[column] || '空']),
    ),
  }
}

export async function compareRows(
  rows: readonly Row[],
  seatsOf: ReadonlyMap<string, Seats>,
): Promise<Verdict[]> {
  const known = await knownPosts(rows)
  return rows.map(({ values }) => {
    const post = known.get(currentKeyOf(values))
    if (post) return changed(post, values)
    const seated = values.post === 'president' && seatsOf.get(values.chamberId)?.presidentPostId
    return seated ? seatTaken(values) : { outcome: 'new', notes: {} }
  })
}
