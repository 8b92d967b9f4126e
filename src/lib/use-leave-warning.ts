import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { isWeapp } from './device'

/**
 * Before the back arrow takes away what was typed, WeChat asks. `unsaved` must be false again before the page leaves by itself.
 * https://developers.weixin.qq.com/miniprogram/dev/api/ui/interaction/wx.enableAlertBeforeUnload.html
 */
export function useLeaveWarning(unsaved: boolean) {
  useEffect(() => {
    if (!isWeapp || !unsaved) return
    void Taro.enableAlertBeforeUnload({ message: '填写的内容还没有保存，确定离开吗？' })
    return () => void Taro.disableAlertBeforeUnload()
  }, [unsaved])
}
