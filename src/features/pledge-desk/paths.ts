import Taro from '@tarojs/taro'

export { go } from '@/lib/go'

const root = '/packages/pledge-desk'
const withId = (page: string) => (id: string) => `${root}/${page}/index?id=${id}`

/** Where the office's pages of pledges are. `id` is the campaign's, but for `pledge`. */
export const paths = {
  list: `${root}/list/index`,
  write: `${root}/edit/index`,
  edit: withId('edit'),
  manage: withId('manage'),
  pledges: withId('pledges'),
  pledge: withId('pledge'),
  record: withId('record'),
  receive: withId('receive'),
  bank: withId('bank'),
  importBank: (id: string) => `/packages/registry/imports/index?kind=bank&campaignId=${id}`,
  ledger: withId('ledger'),
  due: withId('due'),
  allDue: `${root}/due/index`,
  objections: `${root}/objections/index`,
  reach: (id: string) => `/packages/reach/show/index?kind=campaign&id=${id}`,
  /** The members' own pages. */
  show: (id: string) => `/packages/pledges/campaign/index?id=${id}`,
  verify: (id: string) => `/packages/pledges/verify/index?id=${id}`,
}
export const goInstead = (url: string) => void Taro.redirectTo({ url })
