import { command } from '../../../kernel/database'
import { payerKeyOf } from '../../pledges/derived'
import { pledgeItems, type BankRowDocument, type PledgeDocument } from '../../pledges/documents'
import { referencesIn } from '../../pledges/reference'

export interface Proposal {
  pledge: PledgeDocument
  because: string
}

/** Pledges under the names and references of one page of rows. */
const LIMIT = 500
/** A name shorter than this stands in too many notes by chance. */
const MIN_NAME = 2

type Row = Pick<BankRowDocument, '_id' | 'amountFen' | 'payer' | 'note'>

const namesIn = ({ payer }: Row) => [payerKeyOf(payer)].filter((name) => name.length >= MIN_NAME)

async function candidatesFor(campaignId: string, rows: readonly Row[]): Promise<PledgeDocument[]> {
  const references = [...new Set(rows.flatMap(({ note, payer }) => referencesIn(`${note} ${payer}`)))]
  const names = [...new Set(rows.flatMap(namesIn))]
  const [byReference, byName] = await Promise.all([
    references.length
      ? pledgeItems.find({ where: { reference: command().in(references) }, limit: LIMIT })
      : [],
    names.length
      ? pledgeItems.find({ where: { campaignId, payers: command().in(names) }, limit: LIMIT })
      : [],
  ])
  const all = [...byReference, ...byName].filter(
    (pledge) => pledge.campaignId === campaignId && pledge.lastNo > 0,
  )
  return [...new Map(all.map((pledge) => [pledge._id, pledge])).values()]
}

const waitsForMoney = ({ pledgedFen, receivedFen, goods }: PledgeDocument) =>
  goods === null && pledgedFen > receivedFen

const fitsAmount = ({ amountFen }: Row, { dueFen, pledgedFen, receivedFen }: PledgeDocument) =>
  amountFen === dueFen || amountFen === pledgedFen - receivedFen

const the = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined)

/** By what the donor wrote; else by who paid and how much; else by who paid, where that leaves no choice. */
export function proposalFor(row: Row, candidates: readonly PledgeDocument[]): Proposal | null {
  const references = referencesIn(`${row.note} ${row.payer}`)
  const named = the(candidates.filter(({ reference }) => references.includes(reference)))
  if (named) return { pledge: named, because: '附言' }
  if (references.length > 0) return null
  const names = namesIn(row)
  const payer = candidates.filter(
    (pledge) => waitsForMoney(pledge) && names.some((name) => pledge.payers.includes(name)),
  )
  const exact = the(payer.filter((pledge) => fitsAmount(row, pledge)))
  if (exact) return { pledge: exact, because: '金额和姓名' }
  const only = the(payer)
  return only ? { pledge: only, because: '姓名' } : null
}

/** Made when they are looked at: somebody may have pledged since the file was imported. */
export async function proposalsFor(campaignId: string, rows: readonly Row[]): Promise<Map<string, Proposal>> {
  const candidates = rows.length > 0 ? await candidatesFor(campaignId, rows) : []
  return new Map(
    rows.flatMap((row) => {
      const proposal = proposalFor(row, candidates)
      return proposal ? [[row._id, proposal] as const] : []
    }),
  )
}
