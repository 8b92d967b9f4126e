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
 * Pictures that he answered with, and `also` those of himself, are gone at once. What he brought for others to read loses its
 * owner; when nothing uses it, the daily sweep takes it.
 */
export const forgetFilesOf = (personId: string, also: readonly (string | null)[], until: number) =>
  drain(
    () => files.find({ where: { uploadedBy: personId }, limit: SLICE, fields: ['purpose', 'cloudFileId'] }),
    (file) =>
      file.purpose === 'answer' || also.includes(file._id)
        ? deleteFile(file)
        : files.update({ _id: file._id }, { uploadedBy: NOBODY }),
    until,
  )
