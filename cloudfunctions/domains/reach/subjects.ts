import type { MustRead } from '@contract/news'
import { subjectNames, type Subject } from '@contract/shares'
import { activityItems } from '../activities/documents'
import { pathOf as activityPath } from '../activities/seats/notices'
import { boardPath } from '../campaigns/paths'
import { campaignItems } from '../campaigns/documents'
import { certificates } from '../certificates/documents'
import { newsItems } from '../news/documents'

/** What there is to say of a subject besides whom it has reached. */
export interface SubjectFacts {
  title: string
  publishedAt: number
  /** Readers see it; nobody is sent to what was withdrawn or cancelled. */
  out: boolean
  mustRead: MustRead | null
  /** null: no page that a chamber's leader would be sent to. */
  path: string | null
  /** Of an activity: its end, until when sign-ups are credited. Else 0. */
  endsAt: number
}

async function ofNews(id: string): Promise<SubjectFacts | null> {
  const news = await newsItems.get(id)
  if (!news?.live) return null
  const { title, publishedAt, mustRead = null } = news.live
  const path = `/packages/news/article/index?id=${id}`
  return { title, publishedAt, out: news.withdrawn === null, mustRead, path, endsAt: 0 }
}

async function ofActivity(id: string): Promise<SubjectFacts | null> {
  const activity = await activityItems.get(id)
  if (!activity || activity.publishedAt === null) return null
  const { title, publishedAt, status, endsAt } = activity
  return { title, publishedAt, out: status === 'published', mustRead: null, path: activityPath(id), endsAt }
}

async function ofRelay(id: string): Promise<SubjectFacts | null> {
  const found = await ofActivity(id)
  return found && { ...found, title: `${subjectNames.relay} · ${found.title}`, path: null, endsAt: 0 }
}

async function ofCampaign(id: string): Promise<SubjectFacts | null> {
  const campaign = await campaignItems.get(id)
  if (!campaign || campaign.openedAt === null) return null
  const { title, openedAt: publishedAt, status } = campaign
  return { title, publishedAt, out: status === 'open', mustRead: null, path: boardPath(id), endsAt: 0 }
}

/** Whose it is is written on it; the office's list need not say so. */
async function ofCertificate(code: string): Promise<SubjectFacts | null> {
  const certificate = await certificates.get(code)
  if (!certificate) return null
  const title = `${subjectNames.certificate} · ${certificate.name}`
  return { title, publishedAt: certificate.at, out: true, mustRead: null, path: null, endsAt: 0 }
}

const finders: Record<Subject['kind'], (id: string) => Promise<SubjectFacts | null>> = {
  news: ofNews,
  activity: ofActivity,
  relay: ofRelay,
  campaign: ofCampaign,
  certificate: ofCertificate,
}

/** null for what does not exist or never went out. */
export const factsOf = ({ kind, id }: Subject) => finders[kind](id)
