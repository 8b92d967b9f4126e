import type { ContactRequest } from '@contract/contacts'
import { people } from '../../kernel/people'
import type { ContactDocument } from './documents'
import { agreementStands } from './rules'

/** Looked up when shown: whoever left the house or the chamber's lead, or gave another number since, is not shown by an old one. */
async function answerersOf(rows: readonly ContactDocument[]) {
  const ids = [...new Set(rows.flatMap(({ answeredBy }) => answeredBy ?? []))]
  return new Map((await people.findAllIn('_id', ids, ['phone', 'posts'])).map((one) => [one._id, one]))
}

/** Only the one who asked sees a number, and only of the one who said yes. */
export async function toRequests(
  rows: readonly ContactDocument[],
  me: string | null,
): Promise<ContactRequest[]> {
  const answerers = await answerersOf(rows.filter(({ state }) => state === 'accepted'))
  return rows.map((row) => {
    const mine = row.fromId === me
    const isAgreed = row.state === 'accepted'
    const answerer = answerers.get(row.answeredBy ?? '')
    const stands = isAgreed && agreementStands(row, answerer)
    return {
      id: row._id,
      mine,
      otherName: mine ? (row.answeredName ?? '会长、秘书长') : row.fromName,
      chamberName: mine ? row.chamberName : row.fromChamberName,
      message: row.message,
      state: isAgreed && !stands ? ('ended' as const) : row.state,
      answeredBy: row.answeredName,
      byMe: row.answeredBy !== null && row.answeredBy === me,
      phone: (mine && stands && answerer?.phone) || null,
      at: row.at,
    }
  })
}
