import { drain } from '../../kernel/drain'
import { NOBODY } from '../../kernel/ids'
import { inTransaction } from '../../kernel/transaction'
import { objections, type CampaignDocument } from '../campaigns/documents'
import { loadAnyCampaign } from '../campaigns/store'
import { entriesOf } from '../ledger/read'
import { pledgeLedgerOf } from '../ledger/rules/pledge-ledger'
import { pledgeItems, type Donor, type Face, type Held, type PledgeDocument } from './documents'
import { keepCertificates } from './keep-certificates'
import { ANONYMOUS } from './shown'
import { changePledge } from './store'

const SLICE = 40

const nobody: Donor = { personId: null, name: ANONYMOUS, phone: null, chamberId: null, chamberName: null }
const faceless: Face = {
  ...{ person: true, company: '', chamberId: null, chamberName: null },
  ...{ display: 'anonymous', wish: '' },
}
const unnamed = {
  ...{ donor: nobody, face: faceless, papers: {} },
  ...{ receipt: null, requested: null, contacts: [] },
}

/** What the office has just confirmed is on its way into the books: it stands, and says no more whose it is. */
const heldUnnamed = (held: Held | null | undefined): Held | null =>
  held?.state === 'confirmed' ? { ...held, paper: { donor: nobody, face: faceless }, reason: '' } : null

/** What was held and is not in the books goes altogether. @returns true when it is gone */
const forgetHeld = (id: string) =>
  inTransaction(async (tx) => {
    const pledge = await tx.get(pledgeItems, id)
    if (!pledge || pledge.lastNo > 0 || !pledge.held || pledge.held.state === 'confirmed') return !pledge
    await tx.remove(pledgeItems, id)
    return true
  })

/** What hangs on the donor's wall goes on being genuine, but says no more whose it is. */
async function forgetOnCertificates(pledge: PledgeDocument, campaign: CampaignDocument) {
  const entries = await entriesOf(campaign._id, pledge._id)
  const ledger = pledgeLedgerOf(entries)
  if (ledger) await inTransaction((tx) => keepCertificates(tx, pledge, campaign, ledger, entries.at(-1)!.at))
}

/**
 * The books keep what was promised and paid; whose it was is gone. What the bank wrote on transfers stays with its vouchers.
 * @returns false when the time is over before all is done
 */
export async function forgetDonor(personId: string, until = Infinity): Promise<boolean> {
  await objections.update({ byId: personId }, { byId: NOBODY, byName: ANONYMOUS })
  const campaigns = new Map<string, Promise<CampaignDocument>>()
  const campaignOf = (id: string) => {
    const found = campaigns.get(id) ?? loadAnyCampaign(id)
    campaigns.set(id, found)
    return found
  }
  return drain(
    () => pledgeItems.find({ where: { 'donor.personId': personId }, limit: SLICE }),
    async (pledge) => {
      const campaign = await campaignOf(pledge.campaignId)
      if (pledge.held && (await forgetHeld(pledge._id))) return
      await forgetOnCertificates({ ...pledge, ...unnamed }, campaign)
      await changePledge(pledge._id, campaign.secret, ({ held }) => ({
        ...unnamed,
        held: heldUnnamed(held),
      }))
    },
    until,
  )
}
