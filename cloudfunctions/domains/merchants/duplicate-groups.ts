import { MAX_IN_GROUP } from '@contract/merchants'
import { command } from '../../kernel/database'
import { sha256 } from '../../kernel/ids'
import { merchantDuplicates, merchants, type DuplicatesDocument } from './documents'
import { reasonOf } from './marks'
import { stillAlike } from './rules'

const isDuplicateMark = (mark: string) => /^(phone|name_company):/.test(mark)
/** Marks in one question; each has a record or two. */
const BATCH = 200

/** Hashed, since the mark is a whole phone number and a cursor would carry it away. */
function groupOf(mark: string, ids: readonly string[]): DuplicatesDocument {
  const [_id, why] = [sha256(mark).slice(0, 24), reasonOf(mark)]
  return { _id, why, ids: ids.slice(0, MAX_IN_GROUP), count: ids.length, rank: `${why}.${_id}` }
}

async function refresh(marks: readonly string[]) {
  const holders = await merchants.findAll({ marks: command().in([...marks]) }, ['marks', 'apart'])
  const groups = marks.map((mark) =>
    groupOf(
      mark,
      stillAlike(holders.filter((holder) => holder.marks.includes(mark))).map(({ _id }) => _id),
    ),
  )
  const ids = groups.map(({ _id }) => _id)
  const known = await merchantDuplicates.find({
    where: { _id: command().in(ids) },
    limit: BATCH,
    fields: ['ids', 'count'],
  })
  const wordsOf = ({ ids: members, count }: Pick<DuplicatesDocument, 'ids' | 'count'>) =>
    `${count}:${members.join()}`
  const knownIds = new Map(known.map((before) => [before._id, wordsOf(before)]))
  for (const group of groups) {
    const before = knownIds.get(group._id)
    if (group.ids.length < 2 && before !== undefined) await merchantDuplicates.remove(group._id)
    if (group.ids.length >= 2 && before !== wordsOf(group)) await merchantDuplicates.put(group)
  }
}

/** After records with these marks came, went or changed. Counted anew from the records, so in any order and twice it comes out the same. */
export async function refreshDuplicates(marks: readonly string[]): Promise<void> {
  const wanted = [...new Set(marks)].filter(isDuplicateMark)
  for (let i = 0; i < wanted.length; i += BATCH) await refresh(wanted.slice(i, i + BATCH))
}
