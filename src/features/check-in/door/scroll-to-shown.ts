import Taro from '@tarojs/taro'

export const SHOWN = 'door-shown'

/** Who was picked far down a list is said at the top, with the field for the next one under it. */
export const scrollToShown = () =>
  Taro.nextTick(() => void Taro.pageScrollTo({ selector: `#${SHOWN}`, duration: 200 }).catch(() => undefined))
