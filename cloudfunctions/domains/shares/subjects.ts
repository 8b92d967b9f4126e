import { fail } from '@contract/errors'
import type { Subject, SubjectKind } from '@contract/shares'
import type { Caller } from '../../kernel/people'
import { loadActivity } from '../activities/store'
import { isPublicFundraising } from '../campaigns/rules'
import { loadCampaign } from '../campaigns/store'
import { certificates } from '../certificates/documents'
import { certificateMustExist } from '../certificates/rules'
import { newsItems } from '../news/documents'
import { newsMustBeLive, readerMustBeInTheAudience } from '../news/rules'

/** What is passed on, as this caller may see it. */
export interface Passed {
  /** Not for everybody, or about one person: its links live shorter. */
  isPrivate: boolean
}

async function news(id: string, { roles }: Caller): Promise<Passed> {
  const where = { _id: id }
  const [item] = await newsItems.find({ where, limit: 1, fields: ['live.audience', 'withdrawn'] })
  const found = item && { ...item, live: item.live?.audience ? item.live : null }
  newsMustBeLive(found ?? null)
  readerMustBeInTheAudience(found!.live!, roles)
  return { isPrivate: found!.live!.audience !== 'public' }
}

async function activity(id: string): Promise<Passed> {
  await loadActivity(id)
  return { isPrivate: false }
}

const campaign = async (id: string, { roles }: Caller): Promise<Passed> => ({
  isPrivate: !isPublicFundraising(await loadCampaign(id, roles)),
})

async function relay(activityId: string): Promise<Passed> {
  if (!(await loadActivity(activityId)).relay) fail('relay.none_here')
  return { isPrivate: true }
}

async function certificate(code: string): Promise<Passed> {
  certificateMustExist(await certificates.get(code), code)
  return { isPrivate: true }
}

const loaders: Record<SubjectKind, (id: string, caller: Caller) => Promise<Passed>> = {
  news,
  activity,
  campaign,
  relay,
  certificate,
}

/** @throws what its own page would, for whoever may not see it */
export const loadSubject = ({ kind, id }: Subject, caller: Caller): Promise<Passed> =>
  loaders[kind](id, caller)
