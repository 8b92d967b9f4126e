import Taro from '@tarojs/taro'
import type { Subject, SubjectKind } from '@contract/shares'

export { go } from '@/lib/go'

const root = '/packages/reach'

/** Where an announcement itself is; a certificate is found by its code. */
const readers: Record<SubjectKind, (id: string) => string> = {
  news: (id) => `/packages/news/article/index?id=${id}`,
  activity: (id) => `/packages/activities/show/index?id=${id}`,
  campaign: (id) => `/packages/pledges/campaign/index?id=${id}`,
  relay: (id) => `/packages/relay/show/index?id=${id}`,
  certificate: (code) => `/packages/certificates/verify/index?code=${code}`,
}

export const paths = {
  list: `${root}/list/index`,
  show: ({ kind, id }: Subject) => `${root}/show/index?kind=${kind}&id=${id}`,
  groups: `${root}/groups/index`,
  deliveries: `${root}/deliveries/index`,
  read: ({ kind, id }: Subject) => readers[kind](id),
  chamber: (id: string) => `/packages/chambers/show/index?id=${id}`,
}
export const goInstead = (url: string) => void Taro.redirectTo({ url })
