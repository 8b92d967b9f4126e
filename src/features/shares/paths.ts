import type { Subject } from '@contract/shares'

export { go } from '@/lib/go'

const pages: Record<Subject['kind'], (id: string) => string> = {
  news: (id) => `/packages/news/article/index?id=${id}`,
  activity: (id) => `/packages/activities/show/index?id=${id}`,
  campaign: (id) => `/packages/pledges/campaign/index?id=${id}`,
  relay: (id) => `/packages/relay/show/index?id=${id}`,
  certificate: (code) => `/packages/certificates/show/index?code=${code}`,
}

/** The page of what was shared. */
export const pageOf = ({ kind, id }: Subject, share: string) => `${pages[kind](id)}&s=${share}`

export const posterPath = ({ kind, id }: Subject) => `/packages/share/poster/index?kind=${kind}&id=${id}`
