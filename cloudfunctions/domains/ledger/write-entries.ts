import { command } from '../../kernel/database'
import { inTransaction } from '../../kernel/transaction'
import { books, ledgerEntries, type BookDocument, type LedgerEntry } from './documents'

/** In one request. */
const CHUNK = 300

type Head = Pick<BookDocument, '_id' | 'folded'>

/**
 * A provisional entry that this code would write otherwise: an older version of it crashed here. It goes, unless somebody has
 * moved the head meanwhile, for what is booked never changes. Touching the head makes the two exclude each other.
 */
const replaceProvisional = ({ _id, folded }: Head, entry: LedgerEntry) =>
  inTransaction(async (tx) => {
    const head = await tx.get(books, _id)
    if (head?.folded !== folded) return
    await tx.put(ledgerEntries, entry)
    await tx.update(books, _id, { touchedAt: head.touchedAt + 1 })
  })

async function writeSome(head: Head, entries: LedgerEntry[]): Promise<void> {
  if (entries.length === 0 || (await ledgerEntries.insertAll(entries))) return
  const where = { _id: command().in(entries.map(({ _id }) => _id)) }
  const there = await ledgerEntries.find({ where, limit: entries.length, fields: ['hash'] })
  const hashes = new Map(there.map(({ _id, hash }) => [_id, hash]))
  for (const entry of entries) {
    const hash = hashes.get(entry._id)
    if (hash !== undefined && hash !== entry.hash) await replaceProvisional(head, entry)
  }
  await writeSome(
    head,
    entries.filter(({ _id }) => !hashes.has(_id)),
  )
}

/** Provisionally, until the head names them. Whoever settles the same asks writes the very same entries. */
export async function writeEntries(head: Head, entries: readonly LedgerEntry[]): Promise<void> {
  for (let i = 0; i < entries.length; i += CHUNK) await writeSome(head, entries.slice(i, i + CHUNK))
}
