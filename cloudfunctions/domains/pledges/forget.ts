import { NOBODY } from '../../kernel/ids'
import { inTransaction } from '../../kernel/transaction'
import { objections, type CampaignDocument } from '../campaigns/documents'
import { loadAnyCampaign } from '../campaigns/store'
import { entriesOf } from '../ledger/read'
import { pledgeLedgerOf } from '../ledger/rules/pledge-ledger'
import type { Donor, Face, PledgeDocument } from './documents'
import { keepCertificates } from './keep-certificates'
import { documentsOfPerson } from './of-person'
import { ANONYMOUS } from './shown'
import { changePledge, loadPledge } from './store'

const nobody: Donor = { personId: null, name: ANONYMOUS, phone: null, chamberId: null, chamberName: null }
const faceless: Face = {
  ...{ person: true, company: '', chamberId: null, chamberName: null },
  ...{ display: 'anonymous', wish: '' },
}
const unnamed = {
  ...{ donor: nobody, face: faceless, papers: {} },
  ...{ receipt: null, requested: null, contacts: [] },
}

/** What hangs on the donor's wall goes on being genuine, but says no more whose it is. */
async function forgetOnCertificates(pledge: PledgeDocument, campaign: CampaignDocument) {
  const entries = await entriesOf(campaign._id, pledge._id)
  const ledger = pledgeLedgerOf(entries)
  if (ledger) await inTransaction((tx) => keepCertificates(tx, pledge, campaign, ledger, entries.at(-1)!.at))
}

/** The books keep what was promised and paid; whose it was is gone. What the bank wrote on transfers stays with its vouchers. */
export async function forgetDonor(personId: string) {
  for (const { _id, campaignId } of await documentsOfPerson(personId)) {
    const campaign = await loadAnyCampaign(campaignId)
    await forgetOnCertificates({ ...(await loadPledge(_id)), ...unnamed }, campaign)
    await changePledge(_id, campaign.secret, () => unnamed)
  }
  await objections.update({ byId: personId }, { byId: NOBODY, byName: ANONYMOUS })
}
