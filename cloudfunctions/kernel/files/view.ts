import type { FileView } from '@contract/files'
import type { FileDocument } from './documents'

export const toFileView = ({ _id, name, type, size, check }: FileDocument, url: string): FileView => ({
  id: _id,
  name,
  type,
  size,
  url,
  check,
})
