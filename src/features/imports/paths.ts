import Taro from '@tarojs/taro'
import type { ImportKind } from '@contract/imports'

export { go } from '@/lib/go'

const root = '/packages/registry'

/** Where the pages of imports are, and those that they fill. */
export const paths = {
  /** `campaignId`: of a bank's statement. */
  list: (kind: ImportKind, campaignId: string | null) =>
    `${root}/imports/index?kind=${kind}${campaignId === null ? '' : `&campaignId=${campaignId}`}`,
  show: (id: string) => `${root}/import/index?id=${id}`,
  filled: (kind: ImportKind, campaignId: string | null) =>
    kind === 'bank' ? `/packages/pledge-desk/bank/index?id=${campaignId}` : `${root}/${kind}/index`,
}

/** Back to a page that lies under this one, however deep; opened in this one's place when it does not. */
export function backTo(url: string) {
  const route = url.replace(/^\/|\?.*/g, '')
  const below = Taro.getCurrentPages().slice(0, -1)
  const depth = [...below].reverse().findIndex((page) => page.route?.replace(/^\/|\?.*/g, '') === route)
  if (depth >= 0) void Taro.navigateBack({ delta: depth + 1 })
  else void Taro.redirectTo({ url })
}
