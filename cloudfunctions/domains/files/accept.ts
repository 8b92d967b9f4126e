import { isAllowed, leaders, office } from '@contract/access'
import { fail } from '@contract/errors'
import { acceptedTypes, maxBytes, type FilePurpose, type files } from '@contract/files'
import { recogniseDocument, recognisePicture } from '../../kernel/files/recognise'
import { deleteIncoming, downloadIncoming } from '../../kernel/files/storage'
import { takeOver } from '../../kernel/files/take-over'
import { urlsOf } from '../../kernel/files/urls'
import { toFileView } from '../../kernel/files/view'
import { idFrom } from '../../kernel/ids'
import type { Handler } from '../../kernel/serve'

const acceptedNames: Record<FilePurpose, string> = {
  image: ' JPG、PNG、GIF 或 WebP 图片',
  attachment: ' PDF、Word、Excel 或 PowerPoint 文件',
  answer: ' JPG、PNG、GIF 或 WebP 图片',
}

/** By the bytes, whatever the name says. @throws file.wrong_type */
async function recognise(bytes: Buffer, name: string, purpose: FilePurpose) {
  const types = acceptedTypes[purpose]
  const found =
    purpose === 'attachment' ? recogniseDocument(bytes, name, types) : await recognisePicture(bytes, types)
  return found ?? fail('file.wrong_type', { accepted: acceptedNames[purpose] })
}

export const accept: Handler<typeof files.accept> = async ({ upload, purpose, name }, { caller, now }) => {
  if (purpose !== 'answer' && !isAllowed([...leaders, ...office], caller.roles)) fail('access.denied')
  const bytes = await downloadIncoming(upload, maxBytes[purpose])
  const found = await recognise(bytes, name, purpose)
  const by = { id: caller.id ?? '', openId: caller.openId }
  const file = await takeOver({ id: idFrom('f', upload), purpose, name, bytes, ...found }, by, now)
  await deleteIncoming(upload)
  return toFileView(file, (await urlsOf([file.cloudFileId]))(file.cloudFileId))
}
