import { command } from '../../kernel/database'
import { detailOf, log } from '../../kernel/log'
import { inTransaction } from '../../kernel/transaction'
import { campaignItems, type CampaignDocument } from '../campaigns/documents'
import { derived } from '../pledges/derived'
import { pledgeItems, type PledgeDocument } from '../pledges/documents'
import { heldAfter } from '../pledges/held-rules'
import { keepCertificates } from '../pledges/keep-certificates'
import { paperOf } from '../pledges/paper-of'
import { thank } from '../pledges/thank'
import type { LedgerEntry } from './documents'
import { entriesOfMany } from './read'
import { figuresOf } from './rules/figures'
import { pledgeLedgerOf, type PledgeLedger } from './rules/pledge-ledger'

type Campaign = Pick<CampaignDocument, 'secret' | 'title' | 'receiver'>

/** Several of its entries may be booked at the same moment. */
const TRIES = 4

/** The personal part of what was booked; of the donor himself only once, when the promise is first shown. */
function whoOf(pledge: PledgeDocument, ledger: PledgeLedger): Pick<PledgeDocument, 'donor' | 'face'> {
  const { termsPush, madePush, termsAskId: askId } = ledger
  const made = pledge.lastNo === 0 ? paperOf(pledge, { salt: madePush, askId })?.donor : undefined
  const face = paperOf(pledge, { salt: termsPush, askId })?.face
  return { donor: made ?? pledge.donor, face: face ?? pledge.face }
}

/** The whole of what a pledge's document shows of its entries; older figures never take the place of newer ones. */
const write = (ledger: PledgeLedger, campaign: Campaign, entries: readonly LedgerEntry[]) =>
  inTransaction(async (tx) => {
    const pledge = await tx.get(pledgeItems, ledger.pledgeId)
    if (!pledge || pledge.lastNo >= ledger.lastNo) return
    const who = whoOf(pledge, ledger)
    const held = heldAfter(pledge.held, ledger, entries)
    const change = { ...figuresOf(ledger), ...who, pledgedAt: ledger.pledgedAt, held }
    const found = derived({ ...pledge, ...change }, campaign.secret)
    await tx.update(pledgeItems, pledge._id, { ...change, ...found })
    await keepCertificates(tx, { ...pledge, ...who }, campaign, ledger, entries.at(-1)!.at)
  })

const pause = (most: number) => new Promise((done) => setTimeout(done, Math.random() * most))

async function persist(ledger: PledgeLedger, campaign: Campaign, entries: readonly LedgerEntry[]) {
  for (let tried = 1; ; tried++) {
    try {
      return await write(ledger, campaign, entries)
    } catch (error) {
      if (tried === TRIES) throw error
      await pause(50 * tried)
    }
  }
}

/** @throws when one could not be written */
export async function projectAll(campaignId: string, pledgeIds: readonly string[]) {
  if (pledgeIds.length === 0) return
  const [[campaign], entries, pledges] = await Promise.all([
    campaignItems.find({ where: { _id: campaignId }, limit: 1, fields: ['secret', 'title', 'receiver'] }),
    entriesOfMany(pledgeIds.map((_id) => ({ _id, campaignId }))),
    pledgeItems.findAll({ _id: command().in([...pledgeIds]) }, ['donor.personId', 'lastNo']),
  ])
  if (!campaign) return
  for (const pledge of pledges) {
    const own = entries.get(pledge._id) ?? []
    const ledger = pledgeLedgerOf(own)
    if (!ledger) continue
    await thank(pledge, campaign, own)
    await persist(ledger, campaign, own)
  }
}

const pledgeIdsOf = (entries: readonly LedgerEntry[]) => [
  ...new Set(entries.flatMap(({ pledgeId }) => (pledgeId === null ? [] : [pledgeId]))),
]

/** What is booked is booked; a document that could not be written now, the minute job writes. */
export async function projectPledges(campaignId: string, entries: readonly LedgerEntry[]) {
  try {
    await projectAll(campaignId, pledgeIdsOf(entries))
  } catch (error) {
    log({ action: 'ledger.project', kind: 'unavailable', ms: 0, detail: detailOf(error) })
  }
}

/** Pledges whose documents do not show their latest entry yet. */
export async function pledgesBehind(entries: readonly LedgerEntry[]): Promise<string[]> {
  const last = new Map(entries.map(({ pledgeId, no }) => [pledgeId, no]))
  const ids = pledgeIdsOf(entries)
  const where = { _id: command().in(ids) }
  const shown = ids.length > 0 ? await pledgeItems.findAll(where, ['lastNo']) : []
  return shown.filter(({ _id, lastNo }) => lastNo < (last.get(_id) ?? 0)).map(({ _id }) => _id)
}
