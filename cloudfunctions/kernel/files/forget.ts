import { cloud } from '../cloud'
import { drain } from '../drain'
import { NOBODY } from '../ids'
import { files, type FileDocument } from './documents'

const SLICE = 40

/** The bytes first: what is noted can be tried again. */
export async function deleteFile({ _id, cloudFileId }: Pick<FileDocument, '_id' | 'cloudFileId'>) {
  await cloud().deleteFile({ fileList: [cloudFileId] })
  await files.remove(_id)
}

/**
 * Pictures that he answered with and those of himself, `also` a portrait of before December 2026, are gone at once. What he brought for others to read loses its
 * owner; when nothing uses it, the daily sweep takes it.
 */
export const forgetFilesOf = (personId: string, also: readonly (string | null)[], until: number) =>
  drain(
    () => files.find({ where: { uploadedBy: personId }, limit: SLICE, fields: ['purpose', 'cloudFileId'] }),
    (file) =>
      ['answer', 'avatar'].includes(file.purpose) || also.includes(file._id)
        ? deleteFile(file)
        : files.update({ _id: file._id }, { uploadedBy: NOBODY }),
    until,
  )
