import { FILES_PER_REQUEST } from '../../limits'
import { requireList } from '../../wire/params'
import type { Handler } from '../handler'

export const batchDeleteFile: Handler = async ({ params }, { storage }) => {
  const deleteList = []
  for (const fileID of requireList(params, 'fileid_list', FILES_PER_REQUEST)) {
    const path = storage.pathOf(fileID)
    if (path === null || (await storage.size(path)) === null) {
      deleteList.push({ code: 'STORAGE_FILE_NONEXIST', fileID })
      continue
    }
    await storage.remove(path)
    deleteList.push({ code: 'SUCCESS', fileID })
  }
  return { data: { delete_list: deleteList } }
}
