import Taro from '@tarojs/taro'

/** WeChat keeps ten pages, one above the other. */
const isFull = (thrown: unknown) => /limit/i.test(String((thrown as { errMsg?: string })?.errMsg ?? thrown))

async function open(url: string) {
  try {
    await Taro.navigateTo({ url })
  } catch (thrown) {
    if (isFull(thrown)) return Taro.redirectTo({ url })
    throw thrown
  }
}

/** Opens a page above this one; with ten already, in the place of this one. Never does nothing without saying so. */
export const go = (url: string) =>
  void open(url).catch(() =>
    Taro.showModal({
      title: '没有打开这一页',
      content: '请返回上一页，再点一次。还是不行，请从首页重新进入。',
      showCancel: false,
    }),
  )
