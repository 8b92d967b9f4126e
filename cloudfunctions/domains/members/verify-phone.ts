import type { members } from '@contract/members'
import { textMustPass } from '../../kernel/content-check'
import { changeMe, consentedMe, consentMustBeGiven } from '../../kernel/me'
import type { PersonDocument } from '../../kernel/people'
import { phoneNumberOf } from '../../kernel/phone-number'
import type { Handler } from '../../kernel/serve'
import { inTransaction } from '../../kernel/transaction'
import { bindPostsOf } from '../posts/bind'
import { applications } from './documents'
import { nameGiven, queueOf } from './rules'
import { standingOf } from './views'

const MAX_MINE = 50

/** Applications that waited for the office because of a typed number now go to the chamber too. */
async function confirmInApplications({ _id: personId, phone }: PersonDocument) {
  const waiting = await applications.find({ where: { personId, state: 'waiting' }, limit: MAX_MINE })
  for (const { _id } of waiting) {
    await inTransaction(async (tx) => {
      const found = await tx.get(applications, _id)
      if (found?.state !== 'waiting' || !phone) return
      const rosterName = found.phone === phone ? found.rosterName : null
      const confirmed = { ...found, phone, phoneVerified: true, rosterName }
      await tx.put(applications, { ...confirmed, queue: queueOf(confirmed) })
    })
  }
}

/** The number is noted first, with a mark that its posts are still to be bound: the hourly job finishes what a crash left. */
export const verifyPhone: Handler<typeof members.verifyPhone> = async ({ code, name }, { caller, now }) => {
  await consentedMe(caller)
  if (name) await textMustPass(caller.openId, name)
  const phone = await phoneNumberOf(code)
  const me = await changeMe(caller, (person) => {
    consentMustBeGiven(person)
    return { phone, phoneVerified: true, bindPending: true, name: nameGiven(person, name) }
  })
  await bindPostsOf(me, now, { isAsking: name !== undefined })
  await confirmInApplications(me)
  return standingOf(caller)
}
