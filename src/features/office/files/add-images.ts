import { acceptedTypes } from '@contract/files'
import type { AddImages } from '@/components/rich-editor/use-adding-images'
import { pickImages } from '@/lib/picked-file'
import { acceptFiles } from '@/lib/accept-files'

const AT_ONCE = 9

/** A screenshot pasted from the clipboard is called `image.png` or nothing at all. */
const picked = (file: File) => ({
  name: file.name || `截图.${file.type.split('/')[1] ?? 'png'}`,
  size: file.size,
  content: file,
})

export const addImages: AddImages = async ({ onProgress, onImage }, files) => {
  const chosen = files ? files.map(picked) : await pickImages(acceptedTypes.image, AT_ONCE)
  await acceptFiles(chosen, 'image', onProgress, ({ url }) => onImage(url))
}

/** Pictures of ours, recognised by their address as the server does. */
export const isOurImage = (url: string) => /\/files\/\w+\.\w+(?:[?#]|$)/.test(url)
