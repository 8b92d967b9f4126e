import { AppError, fail } from '@contract/errors'
import { cloud } from '../cloud'

/** What clients upload lands here first; nothing reads it but `files.accept` and `news.importWord`. */
const INCOMING = /^cloud:\/\/[^/\s]+\/incoming\/[^\s?#%\\]+$/

const isMissing = (error: unknown) =>
  /NONEXIST|NOT_?EXIST|NoSuchKey|Status:404/i.test(JSON.stringify(error) + String(error))

const MB = 1024 * 1024

/** @throws file.not_found, file.too_large (before the bytes are fetched) */
export async function downloadIncoming(upload: string, maxBytes: number): Promise<Buffer> {
  if (!INCOMING.test(upload) || upload.includes('..')) return fail('file.not_found')
  const [info] = (await cloud().getFileInfo({ fileList: [upload] })).fileList
  if (!info?.tempFileURL) return fail('file.not_found')
  const tooLarge = () => fail('file.too_large', { limitMb: Math.max(1, Math.floor(maxBytes / MB)) })
  if ((info.size ?? 0) > maxBytes) return tooLarge()
  try {
    const { fileContent } = await cloud().downloadFile({ fileID: upload })
    const bytes = Buffer.from(fileContent as Buffer)
    return bytes.length > maxBytes ? tooLarge() : bytes
  } catch (error) {
    if (isMissing(error)) return fail('file.not_found')
    throw error
  }
}

/** Stores the very bytes that were looked at: the client could have replaced the upload meanwhile. */
export async function storeBytes(cloudPath: string, bytes: Buffer): Promise<string> {
  return (await cloud().uploadFile({ cloudPath, fileContent: bytes as never })).fileID
}

/** Works on an upload. It is gone when the work is done and when it is refused; what fails otherwise can be tried again. */
export async function withIncoming<R>(
  upload: string,
  maxBytes: number,
  work: (bytes: Buffer) => Promise<R>,
): Promise<R> {
  try {
    const result = await work(await downloadIncoming(upload, maxBytes))
    await deleteIncoming(upload)
    return result
  } catch (error) {
    if (error instanceof AppError && error.body.kind === 'invalid_input') await deleteIncoming(upload)
    throw error
  }
}

/** What is left behind is swept by the storage's life-cycle rule for `incoming/` (docs/deploy.md). */
export async function deleteIncoming(upload: string): Promise<void> {
  await cloud()
    .deleteFile({ fileList: [upload] })
    .catch(() => undefined)
}
