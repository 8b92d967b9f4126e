import Taro from '@tarojs/taro'
import type { ErrorBody } from '@contract/errors'
import { isWeapp } from './device'
import { refusalOf } from './on-phone'

/** `phone.refused`: he once said no to WeChat's question about the album, and it does not ask again by itself. */
export type Saving = 'saved' | 'cancelled' | ErrorBody

function download(url: string, name: string): Saving {
  const link = document.createElement('a')
  link.href = url
  link.download = `${name}.png`
  link.click()
  return 'saved'
}

/** Into the album of the phone; in a browser as a download. @param name of the file, without its ending */
export async function saveImage(url: string, name: string): Promise<Saving> {
  if (!isWeapp) return download(url, name)
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: url })
    return 'saved'
  } catch (thrown) {
    return refusalOf('album', thrown) ?? 'cancelled'
  }
}

/** WeChat's page of permissions. Answers whether the album is allowed now. */
export async function allowAlbum() {
  try {
    const { authSetting } = await Taro.openSetting()
    return authSetting['scope.writePhotosAlbum'] === true
  } catch {
    return false
  }
}
