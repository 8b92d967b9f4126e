import { command } from '../../../kernel/database'
import { isSameName } from '../../../kernel/names'
import { bankRows, type BankRowDocument } from '../../pledges/documents'
import type { StatementRow } from './read-statement'

/** CloudBase: values in one `in`. */
const BATCH = 500

const rowOf = (campaignId: string, read: StatementRow, importedAt: number): BankRowDocument => {
  const { id, on, time, amountFen, payer, account, note, bankNo, tiedTo } = read
  return {
    ...{
      _id: `${campaignId}:${id}`,
      campaignId,
      identity: id,
      on,
      time,
      amountFen,
      payer,
      account,
      note,
      bankNo,
    },
    tiedTo: tiedTo === null ? null : `${campaignId}:${tiedTo}`,
    ...{ state: 'open', nos: [], reason: '', rank: `${on}.${id}`, importedAt },
  }
}

/** Rows of before December 2026 bear another identity: they are met by what they say. */
const sayingOf = ({ on, amountFen, payer, bankNo }: BankRowDocument) =>
  JSON.stringify([on, amountFen, payer.slice(0, 40), bankNo.slice(0, 40)])

async function olderRows(campaignId: string): Promise<Map<string, BankRowDocument[]>> {
  const older = await bankRows.findAll({ campaignId, identity: command().exists(false) })
  const found = new Map<string, BankRowDocument[]>()
  for (const row of older) found.set(sayingOf(row), [...(found.get(sayingOf(row)) ?? []), row])
  return found
}

/** What is stored of each row already; null for a new one. */
async function knownOf(campaignId: string, rows: readonly BankRowDocument[]) {
  const older = await olderRows(campaignId)
  const stored = new Map<string, BankRowDocument>()
  for (let from = 0; from < rows.length; from += BATCH) {
    const ids = rows.slice(from, from + BATCH).map(({ _id }) => _id)
    for (const row of await bankRows.findAll({ _id: command().in(ids) })) stored.set(row._id, row)
  }
  return rows.map((row) => stored.get(row._id) ?? older.get(sayingOf(row))?.shift() ?? null)
}

/** What takes a confirmed payment back stops it from being booked. */
async function tieTo(row: BankRowDocument, tiedTo: string) {
  await bankRows.update({ _id: row._id }, { tiedTo })
  const stopped = { state: 'open' as const, pledgeId: null, bookAt: null, refused: '银行后来冲正了这笔款' }
  await bankRows.update({ _id: row._id, state: 'waiting' }, stopped)
}

/** A reversal in a later file than what it takes back: the last stored row of that sum and payer. */
async function tieLater(row: BankRowDocument) {
  const where = { campaignId: row.campaignId, amountFen: -row.amountFen, on: command().lte(row.on) }
  const fits = (await bankRows.findAll(where))
    .filter(
      ({ tiedTo, payer }) => !tiedTo && (payer === '' || row.payer === '' || isSameName(payer, row.payer)),
    )
    .sort((a, b) => (a.rank < b.rank ? 1 : -1))
  if (!fits[0]) return
  await bankRows.update({ _id: row._id }, { tiedTo: fits[0]._id })
  await tieTo(fits[0], row._id)
}

async function tieAll(rows: readonly BankRowDocument[], known: readonly (BankRowDocument | null)[]) {
  for (const [i, row] of rows.entries()) {
    const stored = known[i]
    if (stored && row.tiedTo && !stored.tiedTo) await tieTo(stored, row.tiedTo)
    if (!stored && row.amountFen < 0 && !row.tiedTo) await tieLater(row)
  }
}

export interface Kept {
  row: StatementRow
  /** As it was stored before; null when it is new. */
  known: BankRowDocument | null
}

/** As `keepRows` would find them. */
export async function lookUp(campaignId: string, read: readonly StatementRow[]): Promise<Kept[]> {
  const known = await knownOf(
    campaignId,
    read.map((each) => rowOf(campaignId, each, 0)),
  )
  return read.map((row, i) => ({ row, known: known[i]! }))
}

/** Adds what is new. Done twice it adds nothing. */
export async function keepRows(
  campaignId: string,
  read: readonly StatementRow[],
  now: number,
): Promise<Kept[]> {
  const rows = read.map((each) => rowOf(campaignId, each, now))
  const known = await knownOf(campaignId, rows)
  const fresh = rows.filter((_, i) => known[i] === null)
  for (let from = 0; from < fresh.length; from += BATCH)
    await bankRows.insertMissing(fresh.slice(from, from + BATCH))
  await tieAll(rows, known)
  return read.map((row, i) => ({ row, known: known[i]! }))
}
