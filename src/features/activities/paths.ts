import Taro from '@tarojs/taro'

export { go } from '@/lib/go'

const root = '/packages/activities'

/** Where the pages of activities are. */
export const paths = {
  list: '/pages/activities/index',
  /** Also what a shared card opens. */
  show: (id: string) => `${root}/show/index?id=${id}`,
  signUp: (id: string) => `${root}/sign-up/index?id=${id}`,
  mine: `${root}/mine/index`,
  others: (id: string) => `${root}/others/index?id=${id}`,
  entered: (id: string) => `${root}/entered/index?id=${id}`,
  feedback: (id: string) => `${root}/feedback/index?id=${id}`,
  companions: (id: string) => `${root}/companions/index?id=${id}`,
  relay: (id: string) => `/packages/relay/show/index?id=${id}`,
  code: (id: string) => `/packages/check-in/code/index?id=${id}`,
  certificate: (code: string) => `/packages/certificates/show/index?code=${code}`,
  join: '/packages/members/join/index',
}
export const toList = () => void Taro.switchTab({ url: paths.list })

/** Back to the activity, whether it is under this page or this page was opened directly. */
export function backTo(id: string) {
  const below = Taro.getCurrentPages().at(-2)
  if (below?.route?.includes('activities/show')) void Taro.navigateBack()
  else void Taro.redirectTo({ url: paths.show(id) })
}
