import { fail } from '@contract/errors'
import { acceptedTypes, type FilePurpose } from '@contract/files'
import type { FileDocument } from './documents'

type Files = ReadonlyMap<string, FileDocument>

/** @throws file.not_found */
export function filesMustBe(purpose: FilePurpose, files: Files, ids: readonly string[]) {
  if (ids.some((id) => files.get(id)?.purpose !== purpose)) fail('file.not_found')
}

export const isFitForCover = ({ purpose, type }: FileDocument) =>
  purpose === 'image' && acceptedTypes.cover.includes(type)

/** @throws file.not_found, file.cover_unfit */
export function coverMustBeFit(files: Files, coverFileId: string | null) {
  if (coverFileId === null) return
  filesMustBe('image', files, [coverFileId])
  if (!isFitForCover(files.get(coverFileId)!)) fail('file.cover_unfit')
}
