import type { OwnFileView } from '@contract/files'
import type { FileDocument } from './documents'

export const toFileView = (
  { _id, name, type, size, check, warning }: FileDocument,
  url: string,
): OwnFileView => ({
  id: _id,
  name,
  type,
  size,
  url,
  check,
  warning: warning ?? '',
})
