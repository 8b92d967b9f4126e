import Taro from '@tarojs/taro'
import { isWeapp } from './device'

/** A file the person has chosen: a path inside WeChat, the bytes themselves in a browser. */
export interface PickedFile {
  name: string
  /** Bytes. */
  size: number
  content: string | Blob
}

const withDot = (extension: string) => `.${extension}`

function pickInBrowser(extensions: readonly string[], count: number): Promise<PickedFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = count > 1
    input.accept = extensions.map(withDot).join(',')
    input.style.display = 'none'
    const done = () => {
      const files = [...(input.files ?? [])].slice(0, count)
      input.remove()
      resolve(files.map((file) => ({ name: file.name, size: file.size, content: file })))
    }
    input.onchange = done
    input.oncancel = done
    document.body.append(input)
    input.click()
  })
}

/** WeChat reports both a cancelled dialog and a refused permission as failures; either way nothing was chosen. */
const orNothing = <T>(chosen: Promise<T[]>) => chosen.catch((): T[] => [])

/** Empty when the person changes his mind. */
export async function pickImages(extensions: readonly string[], count = 1): Promise<PickedFile[]> {
  if (!isWeapp) return pickInBrowser(extensions, count)
  return orNothing(
    Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'] }).then(({ tempFiles }) =>
      tempFiles.map(({ tempFilePath, size }) => ({
        name: tempFilePath.split('/').pop() ?? '',
        size,
        content: tempFilePath,
      })),
    ),
  )
}

/** Documents come out of a WeChat conversation: a mini-program cannot browse the phone. */
export async function pickDocuments(extensions: readonly string[], count = 1): Promise<PickedFile[]> {
  if (!isWeapp) return pickInBrowser(extensions, count)
  return orNothing(
    Taro.chooseMessageFile({ count, type: 'file', extension: [...extensions] }).then(({ tempFiles }) =>
      tempFiles.map(({ name, size, path }) => ({ name, size, content: path })),
    ),
  )
}
