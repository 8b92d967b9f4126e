import { fail } from '@contract/errors'
import { acceptedTypes, maxBytes } from '@contract/files'
import type { members } from '@contract/members'
import { recognisePicture } from '../../kernel/files/recognise'
import { deleteIncoming, downloadIncoming } from '../../kernel/files/storage'
import { takeOver } from '../../kernel/files/take-over'
import { textMustPass } from '../../kernel/content-check'
import { changeMe, consentedMe, consentMustBeGiven, identityOf } from '../../kernel/me'
import { idFrom } from '../../kernel/ids'
import type { Handler } from '../../kernel/serve'
import { standingOf } from './views'

type By = ReturnType<typeof identityOf>

/** WeChat checks the picture; one that it refuses is not shown. @throws file.not_found, file.too_large, file.wrong_type */
async function acceptAvatar(upload: string, by: By, now: number): Promise<string> {
  const bytes = await downloadIncoming(upload, maxBytes.image)
  const found = await recognisePicture(bytes, acceptedTypes.image)
  if (!found) return fail('file.wrong_type', { accepted: ' JPG、PNG、GIF 或 WebP 图片' })
  const id = idFrom('f', upload)
  const file = await takeOver({ id, purpose: 'image', name: '头像', bytes, ...found }, by, now)
  await deleteIncoming(upload)
  return file._id
}

export const updateProfile: Handler<typeof members.updateProfile> = async (
  { nickname, avatarUpload },
  { caller, now },
) => {
  await consentedMe(caller)
  await textMustPass(caller.openId, nickname)
  const avatar = avatarUpload && (await acceptAvatar(avatarUpload, identityOf(caller), now))
  await changeMe(caller, (person) => {
    consentMustBeGiven(person)
    return { nickname, ...(avatar && { avatarFileId: avatar }) }
  })
  return standingOf(caller)
}
