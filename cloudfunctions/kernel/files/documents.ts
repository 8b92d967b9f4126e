import type { FilePurpose, FileView } from '@contract/files'
import { collection, command } from '../database'

/** A file that was looked at and taken over. Never changed afterwards but for `check` and its bookkeeping. */
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
  uploadedBy: string
  at: number
}

export const files = collection<FileDocument>('files')

/** By id; what is not there is left out. */
export async function loadFiles(ids: readonly string[]): Promise<Map<string, FileDocument>> {
  if (ids.length === 0) return new Map()
  const found = await files.find({ where: { _id: command().in([...new Set(ids)]) }, limit: 1000 })
  return new Map(found.map((file) => [file._id, file]))
}
