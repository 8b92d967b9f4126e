import { mayRead } from '@contract/access'
import type { Board, campaigns as actions } from '@contract/campaigns'
import { dateOf } from '@contract/values/time'
import type { Caller } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { EVERY_HONOUR } from '../pledges/derived'
import { campaignItems, type CampaignDocument } from './documents'
import { bookOf, figuresOf } from './figures'
import { honourPage } from './honour-roll'
import { latestReceipts, noticeUntil, toReceiptRows } from './receipt-roll'
import { againstPledging, isPublicFundraising } from './rules'
import { loadCampaign } from './store'
import { headOf } from './views'

/** To switch to. */
const MAX_CAMPAIGNS = 20
/** More days than a phone's curve has room for. */
const MAX_DAYS = 120
/** The rest is a page of its own. */
const MAX_RECEIPTS = 10

const switchFields = ['title', 'status']

/** Those that the caller may see, the one that runs first. */
const shownTo = (caller: Caller) =>
  campaignItems.find({
    where: { lists: mayRead('members', caller.roles) ? 'members' : 'public' },
    order: ['runRank', 'desc'],
    limit: MAX_CAMPAIGNS,
    fields: switchFields,
  })

/** Receipts that still stand in their notice period; with none, nothing is shown here. */
async function inNotice(campaign: CampaignDocument, headNo: number, today: string) {
  const latest = await latestReceipts(campaign._id, headNo, MAX_RECEIPTS, null)
  return toReceiptRows(
    campaign,
    latest.filter(({ day }) => noticeUntil(day) >= today),
    headNo,
  )
}

async function boardOf(campaign: CampaignDocument, caller: Caller, now: number) {
  const { no, totals } = await bookOf(campaign._id)
  const [head, figures, honours, receipts] = await Promise.all([
    headOf(campaign),
    figuresOf(totals, campaign.waters),
    honourPage(campaign._id, [EVERY_HONOUR], undefined, now),
    inNotice(campaign, no, dateOf(now)),
  ])
  const why = againstPledging(campaign, caller.roles, dateOf(now))?.message ?? null
  return {
    ...{ campaign: head, asOf: now, ...figures, honours: honours.items, receipts },
    days: figures.days.slice(-MAX_DAYS),
    can: { pledge: { why }, share: isPublicFundraising(campaign) },
  }
}

export const board: Handler<typeof actions.board> = async ({ id }, { caller, now }) => {
  const switchable = await shownTo(caller)
  const wanted = id ?? switchable[0]?._id
  if (wanted === undefined) return { board: null }
  const campaign = await loadCampaign(wanted, caller.roles)
  const others: Board['others'] = switchable
    .filter(({ _id }) => _id !== wanted)
    .map(({ _id, title, status }) => ({ id: _id, title, status }))
  return { board: { ...(await boardOf(campaign, caller, now)), others } }
}
