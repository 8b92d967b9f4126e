import Taro from '@tarojs/taro'
import { AppError, errorBody, type ErrorBody } from '@contract/errors'
import { bodyOf } from './app-error'

/** What a person asks his phone to do, and which permission that takes. */
const deeds = {
  images: { deed: '选照片', permission: '照片和相机' },
  documents: { deed: '从聊天里选文件', permission: '文件' },
  place: { deed: '在地图上选点', permission: '位置信息' },
  map: { deed: '打开地图', permission: '位置信息' },
  scan: { deed: '扫码', permission: '相机' },
  copy: { deed: '复制', permission: '剪贴板' },
  open: { deed: '打开文件', permission: '文件' },
  call: { deed: '拨打电话', permission: '电话' },
  album: { deed: '存进相册', permission: '添加到相册' },
  pictures: { deed: '放大图片', permission: '照片和相机' },
  guide: { deed: '打开隐私保护指引', permission: '隐私' },
  write: { deed: '写到手机上', permission: '存储' },
} as const
export type PhoneDeed = keyof typeof deeds

interface Refusal {
  errMsg?: string
  message?: string
  errno?: number
}

/**
 * 112: the scope is not declared in the privacy guide; 104: the person has not agreed to it; 103: he refused the permission.
 * Source: https://developers.weixin.qq.com/miniprogram/dev/framework/usability/PublicErrno.html
 */
const UNDECLARED = 112
const REFUSED = [103, 104]

/** WeChat gives a mini-program 200 MB; the phone itself may have less. */
const FULL = /storage limit|maximum size|exceed max|no space|ENOSPC|quota/i

/** Null when the person only changed his mind. */
export function refusalOf(deed: PhoneDeed, thrown: unknown): ErrorBody | null {
  const { errMsg, message, errno } = Object(thrown) as Refusal
  const words = errMsg ?? message ?? String(thrown)
  if (/cancel/i.test(words)) return null
  if (FULL.test(words)) return errorBody('phone.full', deeds[deed])
  if (errno === UNDECLARED || /not declared|privacy agreement/i.test(words))
    return errorBody('phone.undeclared', deeds[deed])
  if (/system permission/i.test(words)) return errorBody('phone.system_refused', deeds[deed])
  if (REFUSED.includes(errno ?? 0) || /auth|permission|privacy|scope/i.test(words))
    return errorBody('phone.refused', deeds[deed])
  return errorBody('phone.failed', { deed: deeds[deed].deed, found: words.slice(0, 60) })
}

/** Null when the person changed his mind. @throws phone.undeclared, phone.system_refused, phone.refused, phone.full, phone.failed */
export async function onPhone<T>(deed: PhoneDeed, run: () => Promise<T>): Promise<T | null> {
  try {
    return await run()
  } catch (thrown) {
    const refusal = refusalOf(deed, thrown)
    if (refusal) throw new AppError(refusal)
    return null
  }
}

/** Where the page has no place of its own for what went wrong. Answers whether it was done. */
async function orSay(deed: PhoneDeed, run: () => Promise<unknown>, instead: string): Promise<boolean> {
  try {
    return (await onPhone(deed, run)) !== null
  } catch (thrown) {
    const content = `${bodyOf(thrown).message}\n${instead}`
    await Taro.showModal({ title: `没有${deeds[deed].deed}成功`, content, showCancel: false })
    return false
  }
}

export const copyText = (data: string) =>
  orSay('copy', () => Taro.setClipboardData({ data }), `可以照着抄下来：${data.slice(0, 300)}`)

export const callPhone = (phoneNumber: string) =>
  orSay('call', () => Taro.makePhoneCall({ phoneNumber }), `号码是 ${phoneNumber}`)

export const showOnMap = (place: Taro.openLocation.Option & { name: string; address: string }) =>
  orSay('map', () => Taro.openLocation(place), `地址是 ${place.name} ${place.address}`)

export const showPictures = (current: string, urls: string[]) =>
  orSay('pictures', () => Taro.previewImage({ current, urls }), '请再点一次图片。')

export const showPrivacyGuide = () =>
  orSay('guide', async () => Taro.openPrivacyContract(), '也可以点右上角的“···”，进小程序的资料页查看。')
