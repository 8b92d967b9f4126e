import Taro from '@tarojs/taro'

export { go } from '@/lib/go'

const root = '/packages/registry'

/** Where the pages of merchants are. */
export const paths = {
  search: `${root}/merchants/index`,
  show: (id: string) => `${root}/merchant/index?id=${id}`,
  edit: (id: string) => `${root}/merchant-edit/index?id=${id}`,
  add: `${root}/merchant-edit/index`,
  duplicates: `${root}/duplicates/index`,
  imports: `${root}/imports/index?kind=merchants`,
}
export const goInstead = (url: string) => void Taro.redirectTo({ url })
export const goBack = () => void Taro.navigateBack()
