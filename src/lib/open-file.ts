import Taro from '@tarojs/taro'
import { AppError, errorBody } from '@contract/errors'
import type { FileView } from '@contract/files'
import { fileNameOf } from '@contract/values/file-name'
import { isWeapp } from './device'
import { onPhone, refusalOf } from './on-phone'

type WordOrSheet = keyof Taro.openDocument.FileType

const folder = () => `${Taro.env.USER_DATA_PATH}/opened`

/** What was opened before goes: WeChat gives a mini-program 200 MB. */
function emptyFolder() {
  const files = Taro.getFileSystemManager()
  try {
    files.rmdirSync(folder(), true)
  } catch {
    // The first file of all: there is no folder yet.
  }
  files.mkdirSync(folder(), true)
}

async function download(url: string, filePath: string): Promise<string> {
  try {
    emptyFolder()
    const { statusCode } = await Taro.downloadFile({ url, filePath })
    if (statusCode === 200) return filePath
  } catch (thrown) {
    const refusal = refusalOf('open', thrown)
    throw new AppError(refusal?.code === 'phone.full' ? refusal : errorBody('file.gone'))
  }
  throw new AppError(errorBody('file.gone'))
}

/** Shows a file under its name: WeChat's own viewer, from which it can be forwarded; a new window in a browser. @throws file.gone, phone.full, phone.failed */
export async function openFile({ url, type, name }: Pick<FileView, 'url' | 'type' | 'name'>) {
  if (!isWeapp) return void window.open(url, '_blank', 'noopener')
  const filePath = await download(url, `${folder()}/${fileNameOf(name, type)}`)
  await onPhone('open', () => Taro.openDocument({ filePath, fileType: type as WordOrSheet, showMenu: true }))
}
