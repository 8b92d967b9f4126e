import { requireList } from '../../wire/params'
import type { Handler } from '../handler'

/** Security rules of storage are not emulated: who is signed in may read and write. The README lists this difference. */
export const getFileAuthority: Handler = async ({ params }, { storage }) => {
  const files = requireList(params, 'fileList').map((file) => {
    const path = String((file as { path?: unknown } | null)?.path ?? '')
    return { path, cosFileId: storage.fileId(path), read: true, write: true }
  })
  return { data: files }
}
