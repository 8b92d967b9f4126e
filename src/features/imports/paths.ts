import Taro from '@tarojs/taro'
import type { ImportKind } from '@contract/imports'

const root = '/packages/registry'

/** Where the pages of imports are, and those that they fill. */
export const paths = {
  list: (kind: ImportKind) => `${root}/imports/index?kind=${kind}`,
  show: (id: string) => `${root}/import/index?id=${id}`,
  filled: { roster: `${root}/roster/index`, merchants: `${root}/merchants/index` } satisfies Record<
    ImportKind,
    string
  >,
}

export const go = (url: string) => void Taro.navigateTo({ url })
export const goInstead = (url: string) => void Taro.redirectTo({ url })
