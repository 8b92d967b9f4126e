import { isRefusal } from '../../kernel/errors'
import { newId } from '../../kernel/ids'
import type { Deed } from '../ledger/documents'
import { post, type Booked, type Wish } from '../ledger/post'
import { dropPaper } from './keep-paper'

type OfPledge = Extract<Deed, { pledgeId: string }>

const notNow = () => Promise.resolve(false)

/**
 * Books a deed whose personal part `keep` writes under the push; when it is not booked, that part goes again.
 * @param instead asked once it is written: true when it is kept elsewhere and not to be booked
 */
export async function bookWithPaper(
  campaignId: string,
  deed: OfPledge,
  wish: Wish,
  keep: (push: string) => Promise<unknown>,
  instead: () => Promise<boolean> = notNow,
): Promise<Booked | null> {
  const push = wish.push ?? newId('a')
  let asked = false
  await keep(push)
  try {
    const kept = await instead()
    asked = !kept
    const booked = kept ? null : await post(campaignId, deed, { ...wish, push })
    if (!booked || booked.already) await dropPaper(deed.pledgeId, push)
    return booked
  } catch (error) {
    // What was never asked of the books will not be booked either.
    if (isRefusal(error) || !asked) await dropPaper(deed.pledgeId, push)
    throw error
  }
}
