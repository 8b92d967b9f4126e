import Taro from '@tarojs/taro'
import type { Subject } from '@contract/shares'

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

export const go = (url: string) => void Taro.navigateTo({ url })
