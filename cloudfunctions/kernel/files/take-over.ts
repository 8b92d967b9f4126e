import type { FilePurpose } from '@contract/files'
import { command } from '../database'
import { idFrom, sha256 } from '../ids'
import { storeBytes } from './storage'
import { files, type FileDocument } from './documents'
import { askWhereNeeded, isShownToMany } from './picture-check'

const HOUR_MS = 60 * 60_000

interface Found {
  purpose: FilePurpose
  name: string
  type: string
  bytes: Buffer
  width: number
  height: number
  warning?: string
}

interface By {
  id: string
  openId: string | null
}

/**
 * From the bytes: other bytes are another file, so what was looked at and published never changes. Whoever brings the same again
 * finds what is there; somebody else has his own, which goes when he goes. An attachment's name is seen, so it counts as well.
 */
export const fileIdOf = ({ purpose, name, bytes }: Found, ownerId: string) =>
  idFrom('f', purpose, ownerId, purpose === 'attachment' ? name : '', sha256(bytes))

/** What is brought again is waiting for its use anew, and is not swept meanwhile. */
const broughtAgain = async (id: string, now: number) =>
  (await files.updateAndReturn({ _id: id, at: command().lt(now - HOUR_MS) }, { at: now })) ?? files.get(id)

/** Bytes that were looked at become a file: stored, noted, then shown to WeChat. Doing it twice makes one file. */
export async function takeOver(found: Found, by: By, now: number): Promise<FileDocument> {
  const { bytes, ...rest } = found
  const id = fileIdOf(found, by.id)
  const cloudFileId = await storeBytes(`files/${id}.${found.type}`, bytes)
  const file: FileDocument = {
    _id: id,
    ...rest,
    size: bytes.length,
    sha256: sha256(bytes),
    cloudFileId,
    check: isShownToMany(found.purpose) ? 'pending' : 'passed',
    traceId: null,
    askedAt: null,
    uploadedBy: by.id,
    at: now,
  }
  const isNew = await files.insert(file)
  const known = isNew ? file : ((await broughtAgain(id, now)) ?? file)
  return askWhereNeeded(known, by.openId, now)
}
