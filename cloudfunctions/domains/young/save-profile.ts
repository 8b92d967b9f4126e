import type { young } from '@contract/young'
import { textMustPass } from '../../kernel/content-check'
import { consentedMe } from '../../kernel/me'
import { people } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { inTransaction } from '../../kernel/transaction'
import { profiles } from './documents'
import { chamberMustBeHis } from './rules'
import { bareProfile, withDerived } from './store'
import { recordOf } from './views'

export const saveProfile: Handler<typeof young.saveProfile> = async (profile, { caller, now }) => {
  const me = await consentedMe(caller)
  chamberMustBeHis(me, profile.chamberId)
  await textMustPass(caller.openId, profile.industry, profile.mentor, ...profile.skills)
  await inTransaction(async (tx) => {
    const person = (await tx.get(people, me._id)) ?? me
    const post = chamberMustBeHis(person, profile.chamberId)
    const known = (await tx.get(profiles, me._id)) ?? bareProfile(person, post, now)
    const { chamberName } = post
    await tx.put(
      profiles,
      withDerived({ ...known, ...profile, name: person.name, chamberName, updatedAt: now }),
    )
  })
  return recordOf(me)
}
