import type { deliveries } from '@contract/deliveries'
import { templateKeys } from '@contract/subscribe-templates'
import { identityOf } from '../../kernel/me'
import type { Handler } from '../../kernel/serve'
import { inTransaction } from '../../kernel/transaction'
import { creditIdOf, messageAllows, messageCredits } from './documents'
import { creditsOf } from './purse'

const accepted = (answer: string | undefined) => answer === 'accept' || answer === 'acceptWithAudio'

/** The answer and what it adds hold together: it counts once, however often the phone sends it. */
export const allow: Handler<typeof deliveries.allow> = async ({ once, answers }, { caller, now }) => {
  const { id: personId } = identityOf(caller)
  const allowed = templateKeys.filter((key) => accepted(answers[key]))
  await inTransaction(async (tx) => {
    const _id = `${personId}:${once}`
    if (await tx.get(messageAllows, _id)) return
    await tx.put(messageAllows, { _id, personId, at: now })
    for (const template of allowed) {
      const held = await tx.get(messageCredits, creditIdOf(personId, template))
      const n = (held?.n ?? 0) + 1
      await tx.put(messageCredits, { _id: creditIdOf(personId, template), personId, template, n })
    }
  })
  return creditsOf(personId)
}
