import { maxBytes } from '@contract/files'
import type { members } from '@contract/members'
import { pictureFor } from '../../kernel/files/picture'
import { withIncoming } from '../../kernel/files/storage'
import { takeOver } from '../../kernel/files/take-over'
import { textMustPass } from '../../kernel/content-check'
import { changeMe, consentedMe, consentMustBeGiven, identityOf } from '../../kernel/me'
import type { Handler } from '../../kernel/serve'
import { standingOf } from './views'

type By = ReturnType<typeof identityOf>

/** WeChat checks the picture; one that it refuses is not shown. @throws file.not_found, file.too_large, file.wrong_type, file.cut_off */
async function acceptAvatar(upload: string, by: By, now: number): Promise<string> {
  const file = await withIncoming(upload, maxBytes.image, async (bytes) => {
    const picture = await pictureFor(bytes, '头像', 'image')
    return takeOver({ purpose: 'avatar', name: '头像', ...picture }, by, now)
  })
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
