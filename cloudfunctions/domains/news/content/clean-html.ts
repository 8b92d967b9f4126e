import { loadFiles } from '../../../kernel/files/documents'
import { dropImages, imageIdsIn } from './images'
import { sanitize } from './sanitize'

/** Sanitised, with our own pictures only. `notes` tell the writer what was left out. */
export async function cleanHtml(written: string): Promise<{ html: string; notes: string[] }> {
  const { html, foreignPictures } = await sanitize(written)
  const files = await loadFiles(imageIdsIn(html))
  const isPicture = (id: string) => files.get(id)?.purpose === 'image'
  const lost = imageIdsIn(html).filter((id) => !isPicture(id)).length + foreignPictures
  const note = `有 ${lost} 张图片来自别处，没有保留。请先存到手机或电脑，再用“插入图片”上传`
  return { html: dropImages(html, isPicture), notes: lost > 0 ? [note] : [] }
}
