import { cloud } from '../cloud'
import { files } from './documents'

/** The bytes first: what is noted can be tried again. */
export async function forgetFile(id: string): Promise<void> {
  const file = await files.get(id)
  if (!file) return
  await cloud().deleteFile({ fileList: [file.cloudFileId] })
  await files.remove(id)
}
