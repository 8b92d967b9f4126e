import { mayRead } from '@contract/access'
import type { ChamberPage } from '@contract/chambers'
import type { Caller } from '../../kernel/people'
import { campaignItems } from './documents'
import { countersOf } from './figures'

/** What a chamber's credit comes to in the campaign that runs. */
export async function pledgesOfChamber(chamberId: string, caller: Caller): Promise<ChamberPage['pledges']> {
  const lists = mayRead('members', caller.roles) ? 'members' : 'public'
  const [running] = await campaignItems.find({
    where: { lists },
    order: ['runRank', 'desc'],
    limit: 1,
    fields: ['title', 'status'],
  })
  if (running?.status !== 'open') return null
  const credit = (await countersOf(running._id)).byChamber[chamberId]
  if (!credit || (credit.pledgedFen === 0 && credit.receivedFen === 0)) return null
  const { pledgedFen, receivedFen } = credit
  return { campaignId: running._id, campaignTitle: running.title, pledgedFen, receivedFen }
}
