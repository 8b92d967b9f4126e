import { isAllowed, leaders, office } from '@contract/access'
import { fail } from '@contract/errors'
import { acceptedTypes, acceptedWords, maxBytes, type files, type UploadPurpose } from '@contract/files'
import { formatOf } from '../../kernel/files/formats'
import { positionWarning, withoutPositions } from '../../kernel/files/metadata/document'
import { pictureFor } from '../../kernel/files/picture'
import { recogniseDocument } from '../../kernel/files/recognise'
import { withIncoming } from '../../kernel/files/storage'
import { takeOver } from '../../kernel/files/take-over'
import { urlsOf } from '../../kernel/files/urls'
import { toFileView } from '../../kernel/files/view'
import type { Handler } from '../../kernel/serve'

async function documentFor(bytes: Buffer, name: string) {
  const found = await recogniseDocument(bytes, name, acceptedTypes.attachment)
  if (!found)
    return fail('file.wrong_type', { name, found: formatOf(bytes).words, accepted: acceptedWords.attachment })
  const { bytes: clean, kept } = await withoutPositions(bytes, found.type)
  return { ...found, bytes: clean, warning: positionWarning(kept) }
}

/** By the bytes, whatever the name says. @throws file.wrong_type, file.cut_off */
const looked = async (bytes: Buffer, name: string, purpose: UploadPurpose) =>
  purpose === 'attachment' ? documentFor(bytes, name) : pictureFor(bytes, name, purpose)

export const accept: Handler<typeof files.accept> = async ({ upload, purpose, name }, { caller, now }) => {
  if (purpose !== 'answer' && !isAllowed([...leaders, ...office], caller.roles)) fail('access.denied')
  const by = { id: caller.id ?? '', openId: caller.openId }
  const file = await withIncoming(upload, maxBytes[purpose], async (bytes) => {
    const found = await looked(bytes, name, purpose)
    return takeOver({ purpose: purpose === 'cover' ? 'image' : purpose, name, ...found }, by, now)
  })
  return toFileView(file, (await urlsOf([file.cloudFileId]))(file.cloudFileId))
}
