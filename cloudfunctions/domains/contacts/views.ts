import type { ContactRequest } from '@contract/contacts'
import { command } from '../../kernel/database'
import { people } from '../../kernel/people'
import type { ContactDocument } from './documents'

/** Numbers are looked up when shown: who left, or gave another number since, is not shown by an old one. */
async function phonesOf(personIds: readonly string[]): Promise<Map<string, string | null>> {
  if (personIds.length === 0) return new Map()
  const found = await people.find({
    where: { _id: command().in([...new Set(personIds)]) },
    limit: personIds.length,
    fields: ['phone'],
  })
  return new Map(found.map(({ _id, phone }) => [_id, phone]))
}

/** Only the one who asked sees a number, and only of the one who said yes. */
export async function toRequests(
  rows: readonly ContactDocument[],
  me: string | null,
): Promise<ContactRequest[]> {
  const mayShow = (row: ContactDocument) => row.fromId === me && row.state === 'accepted'
  const phones = await phonesOf(rows.flatMap((row) => (mayShow(row) && row.answeredBy ? row.answeredBy : [])))
  return rows.map((row) => {
    const mine = row.fromId === me
    return {
      id: row._id,
      mine,
      otherName: mine ? (row.answeredName ?? '会长、秘书长') : row.fromName,
      chamberName: mine ? row.chamberName : row.fromChamberName,
      message: row.message,
      state: row.state,
      phone: (mayShow(row) && phones.get(row.answeredBy ?? '')) || null,
      at: row.at,
    }
  })
}
