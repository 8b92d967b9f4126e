import { command } from '../../../kernel/database'
import { lookalikesOf } from '../../ledger/lookalikes'
import { mayBeOnePayment } from '../../ledger/rules/one-payment'
import { bankRows, type BankRowDocument } from '../../pledges/documents'

/** Two rows of the bank are told apart by their days and times as well. */
const mayBeTwins = (a: BankRowDocument, b: BankRowDocument) =>
  a._id !== b._id &&
  a.importedAt !== b.importedAt &&
  !(a.time && b.time && a.time !== b.time) &&
  a.on === b.on &&
  mayBeOnePayment(a, b)

/** Rows that may be the same payment as another row, from another file. */
export async function twinsAmong(campaignId: string, rows: readonly BankRowDocument[]): Promise<Set<string>> {
  const days = command().in([...new Set(rows.map(({ on }) => on))])
  const all = await bankRows.findAll({ campaignId, on: days })
  return new Set(
    rows
      .filter((row) => all.some((other) => other.state !== 'ignored' && mayBeTwins(row, other)))
      .map(({ _id }) => _id),
  )
}

/** What became of the rows that these are tied to: row → its entries. */
export async function bookedOfTied(
  rows: readonly Partial<BankRowDocument>[],
): Promise<Map<string, number[]>> {
  const ids = [...new Set(rows.flatMap(({ tiedTo }) => tiedTo ?? []))]
  const where = { _id: command().in(ids), state: 'recorded' }
  const found = ids.length > 0 ? await bankRows.findAll(where, ['nos']) : []
  return new Map(found.map(({ _id, nos }) => [_id, nos]))
}

/** Row → entries that may be the same payment, written by hand: rows of the bank are compared with one another as rows. */
export async function alreadyBooked(
  campaignId: string,
  rows: readonly BankRowDocument[],
): Promise<Map<string, number[]>> {
  const alike = await lookalikesOf(campaignId, rows)
  const nos = [...new Set(alike.flat().map(({ no }) => no))]
  const where = { campaignId, state: 'recorded', nos: command().in(nos) }
  const ours = nos.length > 0 ? await bankRows.findAll(where, ['nos']) : []
  const fromBank = new Set(ours.flatMap((row) => row.nos))
  return new Map(
    rows.map(({ _id }, i) => [
      ...([_id, (alike[i] ?? []).map(({ no }) => no).filter((no) => !fromBank.has(no))] as const),
    ]),
  )
}
