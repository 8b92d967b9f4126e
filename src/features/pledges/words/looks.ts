import { campaignStatusNames, type CampaignStatus } from '@contract/campaigns'
import {
  instalmentStateNames,
  pledgeStateNames,
  type InstalmentState,
  type PledgeState,
} from '@contract/pledges'

interface Look {
  words: string
  tone: 'quiet' | 'accent' | 'good' | 'wait'
}

const campaignTones: Record<CampaignStatus, Look['tone']> = { draft: 'wait', open: 'good', closed: 'quiet' }
const pledgeTones: Record<PledgeState, Look['tone']> = {
  standing: 'wait',
  withdrawn: 'quiet',
  fulfilled: 'good',
  writtenOff: 'quiet',
  held: 'accent',
  declined: 'quiet',
}
const instalmentTones: Record<InstalmentState, Look['tone']> = {
  ...{ waiting: 'quiet', due: 'wait', overdue: 'accent' },
  ...{ partly: 'wait', paid: 'good', void: 'quiet' },
}

export const campaignLook = (status: CampaignStatus): Look => ({
  words: campaignStatusNames[status],
  tone: campaignTones[status],
})
export const pledgeLook = (state: PledgeState): Look => ({
  words: pledgeStateNames[state],
  tone: pledgeTones[state],
})
export const instalmentLook = (state: InstalmentState): Look => ({
  words: instalmentStateNames[state],
  tone: instalmentTones[state],
})
