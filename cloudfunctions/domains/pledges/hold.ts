import { fail } from '@contract/errors'
import type { CampaignDocument } from '../campaigns/documents'
import { bookedBefore } from '../ledger/booked-before'
import type { Deed } from '../ledger/documents'
import type { Wish } from '../ledger/wish'
import { bookWithPaper } from './book-with-paper'
import { ALIVE_MS, isAboveCeiling } from './ceiling'
import { changeHeld } from './change-held'
import { pledgeItems, type Held, type Paper, type PledgeDocument } from './documents'
import { heldFormHasChanged } from './held-rules'
import { keepPaper } from './keep-paper'

type Promised = Extract<Deed, { kind: 'pledge' | 'change' }>
type Sending = Wish & { print: string }

const isOf = (held: Held | null | undefined, { askId }: Wish): held is Held => held?.askId === askId

/** The same form was held by another sending. @throws ledger.form_changed */
function isHeldAlready({ held }: Pick<PledgeDocument, 'held'>, wish: Sending): boolean {
  if (!isOf(held, wish)) return false
  return held.print === wish.print || heldFormHasChanged(held)
}

/** What became of the form that was held: it answers the same again. @throws ledger.form_changed */
export async function heldBefore(pledgeId: string, wish: Sending): Promise<PledgeDocument | null> {
  const pledge = await pledgeItems.get(pledgeId)
  return pledge && isHeldAlready(pledge, wish) ? pledge : null
}

const besides = (papers: PledgeDocument['papers'], { askId, print }: Sending, now: number) =>
  Object.values(papers).some(
    ({ asked }) => asked?.askId === askId && asked.print !== print && Math.abs(now - asked.at) < ALIVE_MS,
  )

/** Keeps it beside the books. Another sending of the same form with something else in it is waited for. */
const keepHeld = (held: Held, pledgeId: string, wish: Sending, secret: string) =>
  changeHeld(pledgeId, secret, (pledge) => {
    if (isHeldAlready(pledge, wish) || (held.kind === 'pledge' && pledge.lastNo > 0)) return undefined
    return besides(pledge.papers, wish, wish.now) ? fail('service.unavailable') : held
  })

/** Held, and booked at the same moment by another sending of the same form: it is booked. */
async function unlessBooked(campaignId: string, pledgeId: string, secret: string, wish: Sending) {
  const drop = () =>
    changeHeld(pledgeId, secret, ({ held }) =>
      isOf(held, wish) && held.state === 'waiting' ? null : undefined,
    )
  try {
    if (await bookedBefore(campaignId, wish)) await drop()
  } catch (error) {
    await drop()
    throw error
  }
}

interface Promising {
  campaign: CampaignDocument
  personId: string | null
  deed: Promised
  wish: Sending
  paper: Paper
  /** Writes the paper under the push. */
  keep: (push: string, paper: Paper) => Promise<unknown>
}

/** Books what a member promises by himself; holds it where it comes above his ceiling. */
export async function bookOrHold({ campaign, personId, deed, wish, paper, keep }: Promising) {
  const { _id: campaignId, secret } = campaign
  const { pledgeId, terms, kind } = deed
  const { askId, print, now } = wish
  const { amountFen } = terms
  const asked = { askId, print, amountFen, at: now }
  const instead = async () => {
    if (!(await isAboveCeiling(campaign, personId, { pledgeId, amountFen }, now)))
      return (await heldBefore(pledgeId, wish)) !== null
    const held: Held = { kind, askId, print, terms, paper, at: now, state: 'waiting', by: '', reason: '' }
    await keepHeld(held, pledgeId, wish, secret)
    await unlessBooked(campaignId, pledgeId, secret, wish)
    return true
  }
  await bookWithPaper(campaignId, deed, wish, (push) => keep(push, { ...paper, asked }), instead)
}

/** What the office confirmed goes into the books: once, whoever does it how often. */
export async function bookHeld({ _id: pledgeId, campaignId }: PledgeDocument, held: Held, now: number) {
  const { kind, terms, askId, print, by, paper } = held
  const deed: Promised =
    kind === 'pledge' ? { kind, pledgeId, terms } : { kind, pledgeId, terms, reason: '经合办确认' }
  return bookWithPaper(campaignId, deed, { askId, print, by, now }, (push) =>
    keepPaper(pledgeId, push, paper),
  )
}
