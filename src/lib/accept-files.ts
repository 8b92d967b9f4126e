import {
  acceptedTypes,
  acceptedWords,
  maxBytes,
  type FileView,
  type OwnFileView,
  type UploadPurpose,
} from '@contract/files'
import { AppError, errorBody } from '@contract/errors'
import { api } from './api'
import { pickDocuments, pickImages, type PickedFile } from './picked-file'
import { upload } from './upload'

const MB = 1024 * 1024

export type AcceptedFile = OwnFileView
export type ShownFile = FileView

export const pickPictures = (count: number) => pickImages(acceptedTypes.image, count)
export const pickCover = () => pickImages(acceptedTypes.cover)
export const pickAttachments = (count: number) => pickDocuments(acceptedTypes.attachment, count)

/** By the end of its name. @throws file.wrong_type */
export function mustBeOfType(name: string, types: readonly string[], accepted: string) {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase()
  if (extension && types.includes(extension)) return
  const found = extension ? ` .${extension} 文件` : '没有扩展名的文件'
  throw new AppError(errorBody('file.wrong_type', { name, found, accepted }))
}

/** What the server would say after minutes of uploading, said before. */
function mustFit({ name, size }: PickedFile, purpose: UploadPurpose) {
  mustBeOfType(name, acceptedTypes[purpose], acceptedWords[purpose])
  if (size > maxBytes[purpose]) {
    throw new AppError(errorBody('file.too_large', { limitMb: maxBytes[purpose] / MB }))
  }
}

/** One after another, each told as soon as it is there: when one fails, those before it are kept. */
export async function acceptFiles(
  files: PickedFile[],
  purpose: UploadPurpose,
  onProgress: (words: string) => void,
  onAccepted: (file: OwnFileView) => void,
) {
  for (const [i, file] of files.entries()) {
    mustFit(file, purpose)
    onProgress(files.length > 1 ? `正在上传第 ${i + 1} 个，共 ${files.length} 个…` : '正在上传…')
    const name = file.name.slice(-120)
    onAccepted(await api.files.accept({ upload: await upload(file), purpose, name }))
  }
}

export const limitsOf = (purpose: UploadPurpose) =>
  `每个不超过 ${maxBytes[purpose] / MB} MB，可用 ${acceptedTypes[purpose].join('、')}`

export const sizeInWords = (bytes: number) =>
  bytes < MB ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / MB).toFixed(1)} MB`
