import { isRefusal } from '../../kernel/errors'
import { newId } from '../../kernel/ids'
import type { Deed } from '../ledger/documents'
import { post, type Booked, type Wish } from '../ledger/post'
import { dropPaper } from './keep-paper'

type OfPledge = Extract<Deed, { pledgeId: string }>

/** Books a deed whose personal part `keep` writes under the push; when it is not booked, that part goes again. */
export async function bookWithPaper(
  campaignId: string,
  deed: OfPledge,
  wish: Wish,
  keep: (push: string) => Promise<unknown>,
): Promise<Booked> {
  const push = wish.push ?? newId('a')
  await keep(push)
  try {
    const booked = await post(campaignId, deed, { ...wish, push })
    if (booked.already) await dropPaper(deed.pledgeId, push)
    return booked
  } catch (error) {
    if (isRefusal(error)) await dropPaper(deed.pledgeId, push)
    throw error
  }
}
