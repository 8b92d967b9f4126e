import type { activityDesk } from '@contract/activity-desk'
import { fail } from '@contract/errors'
import type { Handler } from '../../kernel/serve'
import { signUpIdOf, signUps } from '../activities/documents'
import { phonesOf } from './roll/rows'

export const revealPhone: Handler<typeof activityDesk.revealPhone> = async (
  { id, participantId },
  { note },
) => {
  const signUp = (await signUps.get(signUpIdOf(id, participantId))) ?? fail('activity.nobody_there')
  note({ target: `${signUp.name}（${signUp.chamberName}）` })
  const phones = await phonesOf([participantId])
  return { phone: phones.get(participantId) ?? fail('activity.no_phone') }
}
