import Taro from '@tarojs/taro'
import { AppError, errorBody } from '@contract/errors'
import { now } from '@contract/values/time'
import { isWeapp } from './device'
import { onPhone } from './on-phone'
import type { PickedFile } from './picked-file'
import { previewHeaders } from './transport'

/** Where uploads wait until `files.accept` or `news.importWord` has looked at them. The name cannot be guessed. */
function incomingPath(name: string) {
  const extension = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? 'bin'
  const random = Array.from({ length: 4 }, () => Math.random().toString(36).slice(2, 8)).join('')
  return `incoming/${now()}-${random}.${extension}`
}

async function toCloud(cloudPath: string, filePath: string) {
  if (!wx.cloud) throw new Error('wx.cloud is missing')
  return wx.cloud.uploadFile({ cloudPath, filePath })
}

async function toLocal(path: string, body: Blob) {
  const response = await fetch(`/wechat/upload?path=${encodeURIComponent(path)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', ...previewHeaders() },
    body,
  })
  if (!response.ok) throw new Error(String(response.status))
  return (await response.json()) as { fileID: string }
}

/** WeChat clears what was chosen when the mini-program is closed. */
const isLost = (thrown: unknown) =>
  /not exist|no such file|ENOENT/i.test(String((thrown as { errMsg?: string })?.errMsg ?? thrown))

/** Puts a chosen file into cloud storage and answers with its `cloud://` id. @throws file.lost, service.unavailable */
export async function upload({ name, content }: PickedFile): Promise<string> {
  const path = incomingPath(name)
  try {
    const { fileID } = await (typeof content === 'string' ? toCloud(path, content) : toLocal(path, content))
    return fileID
  } catch (thrown) {
    throw new AppError(errorBody(isLost(thrown) ? 'file.lost' : 'service.unavailable'))
  }
}

/** A text as a file, for when it is too long to travel in a call. @throws phone.full, phone.failed, service.unavailable */
export async function uploadText(name: string, text: string): Promise<string> {
  const size = text.length
  if (!isWeapp) return upload({ name, size, content: new Blob([text], { type: 'text/plain' }) })
  const path = `${Taro.env.USER_DATA_PATH}/${name}`
  await onPhone('write', async () => Taro.getFileSystemManager().writeFileSync(path, text, 'utf8'))
  return upload({ name, size, content: path })
}
