import Taro from '@tarojs/taro'
import { AppError, errorBody } from '@contract/errors'
import type { FileView } from '@contract/files'
import { isWeapp } from './device'

type WordOrSheet = keyof Taro.openDocument.FileType

/** Shows an attachment: WeChat's own viewer, from which it can be forwarded; a new window in a browser. */
export async function openFile({ url, type }: Pick<FileView, 'url' | 'type'>) {
  if (!isWeapp) return void window.open(url, '_blank', 'noopener')
  try {
    const { tempFilePath, statusCode } = await Taro.downloadFile({ url })
    if (statusCode !== 200) throw new Error(String(statusCode))
    await Taro.openDocument({ filePath: tempFilePath, fileType: type as WordOrSheet, showMenu: true })
  } catch {
    throw new AppError(errorBody('service.unavailable'))
  }
}
