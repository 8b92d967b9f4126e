import { doubtsMustBeMeant } from '../../kernel/doubts'
import type { CampaignDocument } from '../campaigns/documents'
import { newLines } from '../ledger/booked-before'
import type { Wish } from '../ledger/post'
import { receive, type Incoming } from '../ledger/receive'
import { datesMustBePlausible } from './dates'
import { doubtsAbout } from './receipt-doubts'
import { toRecorded } from './recorded'

/** What a clerk types: looked at before it is booked. Lines that this form has booked already raise no doubts. `sure`: of the doubts he has seen. */
export async function receiveByHand(
  campaign: Pick<CampaignDocument, '_id' | 'opensOn'>,
  transfers: readonly Incoming[],
  wish: Wish,
  sure: string | undefined,
) {
  const { booked, lines } = await newLines(campaign._id, transfers, wish)
  if (lines.length === 0) return toRecorded({ entries: booked, already: true })
  datesMustBePlausible(
    campaign,
    lines.map(({ on }) => on),
    wish.now,
  )
  doubtsMustBeMeant(await doubtsAbout(campaign, lines), sure)
  return toRecorded(await receive(campaign._id, transfers, wish))
}
