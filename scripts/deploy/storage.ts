import { cloudOf } from './cloud'
import type { Step } from './step'

/**
 * Reading goes by temporary addresses that the functions hand out; a client may only put new files and touch its own.
 * https://developers.weixin.qq.com/miniprogram/dev/wxcloud/guide/storage/security-rules/
 */
export const storageRule = { read: false, write: 'resource.openid == auth.openid' }

export const storageSteps = (): Step[] => [
  {
    title: `云存储规则 ${JSON.stringify(storageRule)}`,
    run: (settings) => cloudOf(settings).storage.setStorageAcl('CUSTOM', storageRule),
  },
]
