import { isDeepStrictEqual } from 'node:util'
import { derived } from '../../cloudfunctions/domains/campaigns/derived'
import {
  campaignItems,
  objections,
  type CampaignDocument,
} from '../../cloudfunctions/domains/campaigns/documents'
import { certificates } from '../../cloudfunctions/domains/certificates/documents'
import { entryIdOf, ledgerEntries } from '../../cloudfunctions/domains/ledger/documents'
import { entriesOfMany } from '../../cloudfunctions/domains/ledger/read'
import { pledgeLedgerOf } from '../../cloudfunctions/domains/ledger/rules/pledge-ledger'
import { certificateCodeOf, earned, stages } from '../../cloudfunctions/domains/pledges/certificates'
import { bankRows, pledgeItems } from '../../cloudfunctions/domains/pledges/documents'

type Found = (problem: string) => void

/** Whoever has earned a certificate has it, and nobody else has one that holds. */
async function checkCertificates({ _id: campaignId, secret }: CampaignDocument, found: Found) {
  const pledges = await pledgeItems.findAll({ campaignId }, ['campaignId', 'lastNo'])
  const entries = await entriesOfMany(pledges)
  const held = new Map(
    (await certificates.findAll({ kind: 'pledge' }, ['revoked'])).map((each) => [each._id, each]),
  )
  for (const { _id, lastNo } of pledges) {
    const ledger = pledgeLedgerOf((entries.get(_id) ?? []).filter(({ no }) => no <= lastNo))
    if (!ledger) continue
    for (const stage of stages) {
      const certificate = held.get(certificateCodeOf(_id, secret, stage))
      const holds = certificate?.revoked === null
      // One that was taken back by hand stays taken back.
      if (holds && !earned(ledger, stage))
        found(`pledges ${_id}: a certificate (${stage}) that it has not earned`)
      if (!certificate && earned(ledger, stage))
        found(`pledges ${_id}: its certificate (${stage}) is missing`)
    }
  }
}

/** A recorded row names what it became, to the 分. */
async function checkBankRows(found: Found) {
  for (const { _id, campaignId, amountFen, nos } of await bankRows.findAll({ state: 'recorded' })) {
    const entries = await Promise.all(nos.map((no) => ledgerEntries.get(entryIdOf(campaignId, no))))
    const sum = entries.reduce((all, entry) => all + (entry?.amountFen ?? 0), 0)
    if (sum !== amountFen) found(`bank_rows ${_id}: ${amountFen} recorded as ${sum}`)
  }
}

/** What finds campaigns is right, certificates are those earned, rows of the bank are what was booked, objections are about something. */
export async function checkCampaigns(found: Found) {
  const all = await campaignItems.findAll({})
  const ids = new Set(all.map(({ _id }) => _id))
  for (const campaign of all) {
    const { _id, lists, runRank, deskRank } = campaign
    if (!isDeepStrictEqual({ lists, runRank, deskRank }, derived(campaign)))
      found(`campaigns ${_id}: what finds it is stale`)
    await checkCertificates(campaign, found)
  }
  await checkBankRows(found)
  for (const { _id, campaignId } of await objections.findAll({}, ['campaignId']))
    if (!ids.has(campaignId)) found(`objections ${_id}: about no campaign`)
}
