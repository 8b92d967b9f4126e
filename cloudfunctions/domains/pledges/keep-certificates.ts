import { isDeepStrictEqual } from 'node:util'
import { waterNames } from '@contract/campaigns'
import { capitalAmount } from '@contract/values/capital-amount'
import { formatYuan } from '@contract/values/money'
import { dateOf } from '@contract/values/time'
import { NOBODY } from '../../kernel/ids'
import type { Tx } from '../../kernel/transaction'
import type { CampaignDocument } from '../campaigns/documents'
import { certificates, type CertificateDocument } from '../certificates/documents'
import type { PledgeLedger } from '../ledger/rules/pledge-ledger'
import { certificateCodeOf, earned, stages, type Stage } from './certificates'
import type { PledgeDocument } from './documents'
import { creditNames } from './shown'

type Given = Pick<PledgeDocument, '_id' | 'donor' | 'face'>
type Of = Pick<CampaignDocument, 'title' | 'receiver' | 'secret'>

const OFFICE = '温州市经济合作办公室'
const revokedBecause: Record<Stage, string> = { pledged: '认捐已撤回', received: '到账记录已更正' }

const inWords = (amountFen: number) => `人民币${capitalAmount(amountFen)}（¥${formatYuan(amountFen)}）`

function textOf({ title }: Of, { terms, pledgedFen, receivedFen }: PledgeLedger, stage: Stage) {
  const what = terms.goods === null ? '' : `物资（${terms.goods}），价值`
  const purpose = terms.water === 'any' ? '' : `，用于${waterNames[terms.water]}`
  return stage === 'pledged'
    ? `为“${title}”认捐${what}${inWords(pledgedFen)}${purpose}。`
    : `为“${title}”捐赠${what}${inWords(receivedFen)}${purpose}，已全部到账。`
}

function certificateFor(
  pledge: Given,
  campaign: Of,
  ledger: PledgeLedger,
  stage: Stage,
  at: number,
): CertificateDocument {
  const [holder = '', ...withNames] = creditNames(pledge)
  const together = withNames.length > 0 ? `与${withNames.join('、')}` : ''
  return {
    ...{ _id: certificateCodeOf(pledge._id, campaign.secret, stage), kind: 'pledge' as const },
    ...{ name: stage === 'pledged' ? '认捐证书' : '捐赠证书', holder },
    chamberName: pledge.face.chamberName ?? '',
    text: together + textOf(campaign, ledger, stage),
    ...{ issuer: campaign.receiver?.name ?? OFFICE, issuedOn: dateOf(at), revoked: null },
    ...{ holderId: pledge.donor.personId ?? NOBODY, activityId: null, at },
  }
}

const sameWords = (a: CertificateDocument, b: CertificateDocument) =>
  isDeepStrictEqual(
    [a.holder, a.chamberName, a.text, a.revoked],
    [b.holder, b.chamberName, b.text, b.revoked],
  )

/**
 * As the entries stand: written, written anew where the promise was changed, revoked where nothing of it is left. In the
 * transaction that writes the pledge's figures, so that the two always agree. `at`: of the latest entry.
 */
export async function keepCertificates(
  tx: Tx,
  pledge: Given,
  campaign: Of,
  ledger: PledgeLedger,
  at: number,
) {
  for (const stage of stages) {
    const known = await tx.get(certificates, certificateCodeOf(pledge._id, campaign.secret, stage))
    if (earned(ledger, stage)) {
      const due = certificateFor(pledge, campaign, ledger, stage, known?.at ?? at)
      // What the office has taken back stays taken back.
      if (known?.revoked?.sort) due.revoked = known.revoked
      if (!known || !sameWords(known, due)) await tx.put(certificates, due)
    } else if (known && known.revoked === null) {
      const revoked = { on: dateOf(at), reason: revokedBecause[stage] }
      await tx.update(certificates, known._id, { revoked })
    }
  }
}
