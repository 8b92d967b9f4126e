import Taro from '@tarojs/taro'
import { isWeapp } from '@/lib/device'

export { go } from '@/lib/go'

const root = '/packages/pledges'
const withId = (page: string) => (id: string) => `${root}/${page}/index?id=${id}`

/** Where the members' pages of pledges are. */
export const paths = {
  tab: '/pages/pledges/index',
  /** Also what a shared card opens. `id` is the campaign's, down to `verify`. */
  board: (id: string) => `/pages/pledges/index?id=${id}`,
  campaign: withId('campaign'),
  make: (campaignId: string) => `${root}/make/index?campaign=${campaignId}`,
  honours: withId('honours'),
  receipts: withId('receipts'),
  poster: withId('poster'),
  verify: withId('verify'),
  mine: `${root}/mine/index`,
  /** From here on `id` is the pledge's. */
  show: withId('show'),
  change: withId('make'),
  announce: withId('announce'),
  certificate: (code: string) => `/packages/certificates/show/index?code=${code}`,
  chamber: (id: string) => `/packages/chambers/show/index?id=${id}`,
  join: '/packages/members/join/index',
}
export const goInstead = (url: string) => void Taro.redirectTo({ url })
export const toBoard = () => void Taro.switchTab({ url: paths.tab })

/** Back to the pledge, whether it is under this page or this page was opened directly. */
export function backTo(id: string) {
  const below = Taro.getCurrentPages().at(-2)
  if (below?.route?.includes('pledges/show')) void Taro.navigateBack()
  else goInstead(paths.show(id))
}

/** What the QR code of a poster says: WeChat opens a page of a mini-program only from its own kind of code. */
export const linkOf = (campaignId: string) =>
  isWeapp
    ? '在微信里搜索小程序“温商之家”，打开“认捐”'
    : `${location.origin}${location.pathname}#${paths.board(campaignId)}`
