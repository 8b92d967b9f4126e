import type { FilePurpose, FileView } from '@contract/files'
import { collection } from '../database'

/** A file that was looked at and taken over. Its bytes never change; `check` and its bookkeeping do. */
export interface FileDocument {
  _id: string
  purpose: FilePurpose
  name: string
  /** Extension without the dot, by content. */
  type: string
  /** Bytes. */
  size: number
  /** Pixels as shown; 0 for what is no picture. */
  width: number
  height: number
  cloudFileId: string
  check: FileView['check']
  /** Of WeChat's last question about it. */
  traceId: string | null
  askedAt: number | null
  /** Its owner: a person's id, '' or `seed` for nobody. */
  uploadedBy: string
  /** Of the stored bytes; files of before November 2026 have none, and ids that do not follow from it. */
  sha256?: string
  /** For whoever puts it out: what it still tells; '' for nothing. Files of before December 2026 have none. */
  warning?: string
  /** Epoch ms; when its owner handed it in; brought again after an hour or more, anew. */
  at: number
}

export const files = collection<FileDocument>('files')

/** By id; what is not there is left out. */
export async function loadFiles(ids: readonly string[]): Promise<Map<string, FileDocument>> {
  const found = await files.findAllIn('_id', ids)
  return new Map(found.map((file) => [file._id, file]))
}
