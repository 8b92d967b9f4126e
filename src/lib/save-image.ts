import Taro from '@tarojs/taro'
import { isWeapp } from './device'

/** `refused`: he once said no to WeChat's question about the album, and it does not ask again by itself. */
export type Saving = 'saved' | 'refused' | 'cancelled' | 'failed'

const outcomeOf = (message: string): Saving => {
  if (/cancel/i.test(message)) return 'cancelled'
  return /auth|privacy|scope/i.test(message) ? 'refused' : 'failed'
}

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
    return outcomeOf(String((thrown as { errMsg?: string }).errMsg ?? thrown))
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
