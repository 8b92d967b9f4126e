import { acceptFiles, pickPictures } from './accept-files'

const AT_ONCE = 9

/** A screenshot pasted from the clipboard is called `image.png` or nothing at all. */
const picked = (file: File) => ({
  name: file.name || `截图.${file.type.split('/')[1] ?? 'png'}`,
  size: file.size,
  content: file,
})

interface Hooks {
  /** In words. */
  onProgress: (words: string) => void
  /** The address of a picture that is there. */
  onImage: (url: string) => void
}

/** For the rich editor: chooses pictures, or takes the files given, and uploads them. */
export async function addImages({ onProgress, onImage }: Hooks, files?: File[]) {
  const chosen = files ? files.map(picked) : await pickPictures(AT_ONCE)
  await acceptFiles(chosen, 'image', onProgress, ({ url }) => onImage(url))
}

/** Pictures of ours, recognised by their address as the server does. */
export const isOurImage = (url: string) => /\/files\/\w+\.\w+(?:[?#]|$)/.test(url)
