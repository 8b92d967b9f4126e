import type { FilePurpose } from '@contract/files'
import { storeBytes } from './storage'
import { files, type FileDocument } from './documents'
import { askWhereNeeded } from './picture-check'

interface Found {
  /** Deterministic, so that a retry finds what the first try made. */
  id: string
  purpose: FilePurpose
  name: string
  type: string
  bytes: Buffer
  width: number
  height: number
}

interface By {
  id: string
  openId: string | null
}

/** Bytes that were looked at become a file: stored, noted, then shown to WeChat. Doing it twice makes one file. */
export async function takeOver(found: Found, by: By, now: number): Promise<FileDocument> {
  const { id, bytes, ...rest } = found
  const cloudFileId = await storeBytes(`files/${id}.${found.type}`, bytes)
  const file: FileDocument = {
    _id: id,
    ...rest,
    size: bytes.length,
    cloudFileId,
    check: found.purpose === 'image' ? 'pending' : 'passed',
    traceId: null,
    askedAt: null,
    uploadedBy: by.id,
    at: now,
  }
  const isNew = await files.insert(file)
  const known = isNew ? file : ((await files.get(id)) ?? file)
  return askWhereNeeded(known, by.openId, now)
}
