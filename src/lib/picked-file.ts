import Taro from '@tarojs/taro'
import { isWeapp } from './device'
import { onPhone, type PhoneDeed } from './on-phone'

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

const chosenOnPhone = async (deed: PhoneDeed, choose: () => Promise<PickedFile[]>) =>
  (await onPhone(deed, choose)) ?? []

/** Empty when the person changes his mind. @throws phone.refused and its like */
export async function pickImages(extensions: readonly string[], count = 1): Promise<PickedFile[]> {
  if (!isWeapp) return pickInBrowser(extensions, count)
  return chosenOnPhone('images', () =>
    Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'] }).then(({ tempFiles }) =>
      tempFiles.map(({ tempFilePath, size }) => ({
        name: tempFilePath.split('/').pop() ?? '',
        size,
        content: tempFilePath,
      })),
    ),
  )
}

/** Documents come out of a WeChat conversation: a mini-program cannot browse the phone. @throws phone.refused and its like */
export async function pickDocuments(extensions: readonly string[], count = 1): Promise<PickedFile[]> {
  if (!isWeapp) return pickInBrowser(extensions, count)
  return chosenOnPhone('documents', () =>
    Taro.chooseMessageFile({ count, type: 'file', extension: [...extensions] }).then(({ tempFiles }) =>
      tempFiles.map(({ name, size, path }) => ({ name, size, content: path })),
    ),
  )
}
