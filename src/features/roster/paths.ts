import Taro from '@tarojs/taro'

export const paths = {
  imports: '/packages/registry/imports/index?kind=roster',
}

export const go = (url: string) => void Taro.navigateTo({ url })
