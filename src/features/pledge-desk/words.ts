import type { CampaignStatus, Totals } from '@contract/campaigns'
import { campaignStatusNames } from '@contract/campaigns'
import type { DeskPledge } from '@contract/pledge-desk'
import { pledgeStateNames, type PledgeState } from '@contract/pledges'
import { formatYuan } from '@contract/values/money'
import { formatDate, fromShanghai } from '@contract/values/time'

export const yuan = (amountFen: number) => `${formatYuan(amountFen)} 元`
export const dayOf = (date: string) => formatDate(fromShanghai(date))

/** 认捐 and 到账 are always said together. */
export const totalsInWords = ({ pledgedFen, receivedFen }: Pick<Totals, 'pledgedFen' | 'receivedFen'>) =>
  `认捐 ${yuan(pledgedFen)}，到账 ${yuan(receivedFen)}`

type Look = { words: string; tone: 'quiet' | 'accent' | 'good' | 'wait' }

const campaignTones: Record<CampaignStatus, Look['tone']> = { draft: 'wait', open: 'good', closed: 'quiet' }
export const campaignLook = (status: CampaignStatus): Look => ({
  words: campaignStatusNames[status],
  tone: campaignTones[status],
})

const pledgeTones: Record<PledgeState, Look['tone']> = {
  standing: 'wait',
  withdrawn: 'quiet',
  fulfilled: 'good',
  writtenOff: 'quiet',
  held: 'accent',
  declined: 'quiet',
}
export const pledgeLook = (state: PledgeState): Look => ({
  words: pledgeStateNames[state],
  tone: pledgeTones[state],
})

/** 郑海川 · 海川实业 · 西安温州商会 */
export const creditOf = ({
  donorName,
  company,
  chamberName,
}: Pick<DeskPledge, 'donorName' | 'company' | 'chamberName'>) =>
  [donorName, company, chamberName].filter(Boolean).join(' · ')

export const percent = (part: number, whole: number) =>
  whole > 0 ? `${Math.round((Math.min(part, whole) / whole) * 1000) / 10}%` : '—'
