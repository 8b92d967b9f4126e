import { FILES_PER_REQUEST } from '../../limits'
import type { ObjectStorage } from '../../storage/objects'
import { checkObjectPath } from '../../storage/object-path'
import { requireList } from '../../wire/params'
import type { Handler } from '../handler'

export const batchCopyFile: Handler = async ({ params }, { storage }) => {
  const copyList = []
  for (const file of requireList(params, 'file_list', FILES_PER_REQUEST))
    copyList.push(await copyOne(file, storage))
  return { data: { copy_list: copyList } }
}

interface CopyFile {
  src_path?: unknown
  dst_path?: unknown
  overwrite?: unknown
  remove_original?: unknown
}

async function copyOne(file: unknown, storage: ObjectStorage) {
  const { src_path, dst_path, overwrite, remove_original } = (file ?? {}) as CopyFile
  const from = checkObjectPath(src_path)
  const to = checkObjectPath(dst_path)
  const fileId = storage.fileId(to)
  if ((await storage.size(from)) === null)
    return { code: 'STORAGE_FILE_NONEXIST', message: 'file not exist', fileId }
  if (overwrite === false && (await storage.size(to)) !== null) {
    return { code: 'STORAGE_FILE_EXIST', message: 'the target exists', fileId }
  }
  await storage.copy(from, to)
  if (remove_original === true) await storage.remove(from)
  return { code: 'SUCCESS', fileId }
}
