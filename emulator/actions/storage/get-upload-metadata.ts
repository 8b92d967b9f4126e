import { requireString } from '../../wire/params'
import { checkObjectPath } from '../../storage/object-path'
import type { Handler } from '../handler'

export const getUploadMetadata: Handler = async ({ params }, { storage, grants, url }) => {
  const path = checkObjectPath(requireString(params, 'path'))
  const { authorization, token } = grants.give(path)
  const fileId = storage.fileId(path)
  // A path segment may hold `#` or `?`: the address is encoded, unlike a download address, which the SDK encodes itself.
  const address = `${url()}/upload/${path.split('/').map(encodeURIComponent).join('/')}`
  // Sent back in a header, which takes no Chinese.
  const cosFileId = Buffer.from(fileId).toString('base64')
  return { data: { url: address, token, authorization, fileId, cosFileId, download_url: '' } }
}
