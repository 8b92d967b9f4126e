import { FILES_PER_REQUEST, TEMP_URL_DEFAULT_S } from '../../limits'
import { invalidParam } from '../../wire/errors'
import { requireList } from '../../wire/params'
import type { Handler } from '../handler'

/** Per file: a signed address, or STORAGE_FILE_NONEXIST for one that is not there. */
export const batchGetDownloadUrl: Handler = async ({ params }, { storage, tempUrls, url }) => {
  const files = requireList(params, 'file_list', FILES_PER_REQUEST)
  return {
    data: {
      download_list: await Promise.all(
        files.map(async (file) => {
          const { fileid, max_age: maxAge = TEMP_URL_DEFAULT_S } = (file ?? {}) as {
            fileid?: unknown
            max_age?: unknown
          }
          if (typeof maxAge !== 'number' || !Number.isInteger(maxAge) || maxAge < 0) {
            throw invalidParam('max_age must be a whole number of seconds')
          }
          const path = storage.pathOf(fileid)
          if (path === null || (await storage.size(path)) === null) {
            return { code: 'STORAGE_FILE_NONEXIST', fileID: fileid, tempFileURL: '' }
          }
          const tempFileURL = tempUrls.issue(url(), path, maxAge || TEMP_URL_DEFAULT_S)
          return { code: 'SUCCESS', fileID: fileid, tempFileURL }
        }),
      ),
    },
  }
}
