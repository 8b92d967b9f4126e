import type { BankStrength } from '@contract/pledge-desk'
import { command } from '../../../kernel/database'
import { bareNameOf } from '../../../kernel/names'
import { payerKeyOf } from '../../pledges/derived'
import { bankRows, pledgeItems, type BankRowDocument, type PledgeDocument } from '../../pledges/documents'
import { referencesIn } from '../../pledges/reference'
import { againstPledge, againstRow, type Known } from './evidence'
import { alreadyBooked, bookedOfTied, twinsAmong } from './look-alikes'
import { possibleNames } from './remarks'

export interface Proposal {
  pledge: PledgeDocument
  /** What it rests on. */
  strength: BankStrength
}

/** A row as it stands: what it seems to be for, and all that speaks against it. */
export interface Weighed {
  proposal: Proposal | null
  against: string[]
}

/** Values in one question, and what it may answer (CloudBase). */
const IN_ONE = 500
const LIMIT = 500

type Row = Pick<BankRowDocument, '_id' | 'amountFen' | 'payer' | 'note'> & Partial<BankRowDocument>

const payerOf = ({ payer }: Row) =>
  [...new Set([payerKeyOf(payer), bareNameOf(payer)])].filter((name) => name.length > 1)

async function named(campaignId: string, names: readonly string[]): Promise<PledgeDocument[]> {
  const found: PledgeDocument[] = []
  for (let from = 0; from < names.length; from += IN_ONE) {
    const payers = command().in(names.slice(from, from + IN_ONE))
    found.push(...(await pledgeItems.find({ where: { campaignId, payers }, limit: LIMIT })))
  }
  return found
}

async function candidatesFor(campaignId: string, rows: readonly Row[]): Promise<PledgeDocument[]> {
  const references = [...new Set(rows.flatMap(({ note, payer }) => referencesIn(`${note} ${payer}`)))]
  const names = [...new Set(rows.flatMap((row) => [...payerOf(row), ...possibleNames(row.note)]))]
  const [byReference, byName] = await Promise.all([
    references.length
      ? pledgeItems.find({ where: { reference: command().in(references) }, limit: LIMIT })
      : [],
    named(campaignId, names),
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
const isOf = ({ payers }: PledgeDocument, names: readonly string[]) =>
  names.some((name) => payers.includes(name))

/** Of several that wait for money the one whose sum it is; else the only one. */
function chosen(row: Row, pledges: readonly PledgeDocument[], exactly: BankStrength): Proposal | null {
  const exact = the(pledges.filter((pledge) => fitsAmount(row, pledge)))
  if (exact) return { pledge: exact, strength: exactly }
  const only = the(pledges)
  return only ? { pledge: only, strength: 'name' } : null
}

/** Whose name stands in the remark, other than the payer's own. */
const inRemark = (row: Row, candidates: readonly PledgeDocument[]) => {
  const [names, payer] = [possibleNames(row.note), payerOf(row)]
  return candidates.filter((pledge) => isOf(pledge, names) && !isOf(pledge, payer))
}

/** By the number that the donor wrote; else by whom the remark names; else by who paid and how much; else by who paid, where that leaves no choice. */
export function proposalFor(row: Row, candidates: readonly PledgeDocument[]): Proposal | null {
  const references = referencesIn(`${row.note} ${row.payer}`)
  const numbered = the(candidates.filter(({ reference }) => references.includes(reference)))
  if (numbered) return { pledge: numbered, strength: 'reference' }
  if (references.length > 0) return null
  const others = inRemark(row, candidates)
  if (others.length > 0) return chosen(row, others.filter(waitsForMoney), 'name')
  const own = candidates.filter((pledge) => waitsForMoney(pledge) && isOf(pledge, payerOf(row)))
  return chosen(row, own, 'sumAndName')
}

/** A number or a name in the remark that is not of this pledge. */
function againstRemarks(
  row: Row,
  pledge: PledgeDocument | null,
  candidates: readonly PledgeDocument[],
): string[] {
  const references = referencesIn(`${row.note} ${row.payer}`)
  const numbered = candidates.filter(({ reference }) => references.includes(reference))
  const isByNumber = the(numbered)?._id === pledge?._id && pledge !== null
  if (references.length > 0 && !isByNumber) {
    const whose = numbered.map(({ donor }) => donor.name).join('、')
    const said = whose ? `是 ${whose} 的认捐` : '不是这个项目的一笔认捐'
    return [`附言里的编号 ${references.join('、')} ${said}`]
  }
  const other = inRemark(row, candidates).find(({ _id }) => !(isByNumber && _id === pledge._id))
  return other ? [`附言里有另一位认捐人 ${other.donor.name}`] : []
}

type Counts = (row: Pick<BankRowDocument, '_id' | 'confirmedAt'>) => boolean
const everyOne: Counts = () => true

/** What is confirmed for each pledge and not booked yet. */
async function waitingFor(campaignId: string, counts: Counts): Promise<Map<string, number>> {
  const where = { campaignId, state: command().in(['waiting', 'booking']) }
  const sums = new Map<string, number>()
  const waiting = await bankRows.findAll(where, ['pledgeId', 'amountFen', 'confirmedAt'])
  for (const { pledgeId, amountFen } of waiting.filter(counts))
    if (pledgeId) sums.set(pledgeId, (sums.get(pledgeId) ?? 0) + amountFen)
  return sums
}

/**
 * Made when they are looked at: somebody may have pledged since the file was imported. What one row takes of a pledge is gone for the next.
 * @param chosen row → for which pledge a clerk confirms it: weighed against that one instead of the proposed
 * @param counts which of the rows that wait for a pledge take something of it
 */
export async function weigh(
  campaignId: string,
  rows: readonly BankRowDocument[],
  chosen?: ReadonlyMap<string, PledgeDocument | null>,
  counts: Counts = everyOne,
): Promise<Map<string, Weighed>> {
  if (rows.length === 0) return new Map()
  const [candidates, waiting, booked, twins, tied] = await Promise.all([
    candidatesFor(campaignId, rows),
    waitingFor(campaignId, counts),
    alreadyBooked(campaignId, rows),
    twinsAmong(campaignId, rows),
    bookedOfTied(rows),
  ])
  return new Map(
    rows.map((row) => {
      const proposal = proposalFor(row, candidates)
      const pledge = (chosen ? chosen.get(row._id) : proposal?.pledge) ?? null
      const pledgeId = pledge?._id ?? ''
      const known: Known = {
        waitingFen: waiting.get(pledgeId) ?? 0,
        bookedNos: booked.get(row._id) ?? [],
        hasTwin: twins.has(row._id),
        tiedNos: tied.get(row.tiedTo ?? '') ?? [],
      }
      const against = [
        ...againstRow(row, known),
        ...againstRemarks(row, pledge, candidates),
        ...(pledge ? againstPledge(row, pledge, known) : []),
      ]
      if (pledge && against.length === 0) waiting.set(pledgeId, known.waitingFen + row.amountFen)
      return [row._id, { proposal, against }]
    }),
  )
}
