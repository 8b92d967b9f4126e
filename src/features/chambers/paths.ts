import Taro from '@tarojs/taro'

export { go } from '@/lib/go'

const root = '/packages/chambers'

/** Where the pages of chambers are. */
export const paths = {
  directory: '/pages/chambers/index',
  /** Also what a shared card opens. */
  show: (id: string) => `${root}/show/index?id=${id}`,
  correct: (id: string) => `${root}/correct/index?id=${id}`,
  handOver: (id: string) => `${root}/hand-over/index?id=${id}`,
  /** The office's: what a chamber is called and where it belongs; a new one without an id. */
  identity: (id: string) => `/packages/registry/chamber/index?id=${id}`,
  create: '/packages/registry/chamber/index',
}
export const goInstead = (url: string) => void Taro.redirectTo({ url })

/** Back to the chamber, whether it is under this page or this page was opened directly. */
export function backTo(id: string) {
  const below = Taro.getCurrentPages().at(-2)
  if (below?.route?.includes('chambers/show')) void Taro.navigateBack()
  else void Taro.redirectTo({ url: paths.show(id) })
}
