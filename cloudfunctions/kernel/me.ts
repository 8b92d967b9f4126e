import { fail } from '@contract/errors'
import { PRIVACY_VERSION } from '@contract/members'
import { people, stranger, type Caller, type PersonDocument } from './people'
import { inTransaction, type Tx } from './transaction'

/** @throws access.not_signed_in */
export function identityOf({ id, openId }: Caller): { id: string; openId: string } {
  return id === null || openId === null ? fail('access.not_signed_in') : { id, openId }
}

/** To the privacy statement as it reads today. */
export const hasConsented = (person: Pick<PersonDocument, 'consent'> | null) =>
  person?.consent?.version === PRIVACY_VERSION

export function consentMustBeGiven(person: PersonDocument | null): asserts person {
  if (!hasConsented(person)) fail('privacy.consent_missing')
}

/** Nothing is collected before consent. @throws privacy.consent_missing */
export async function consentedMe(caller: Caller): Promise<PersonDocument> {
  const me = await people.get(identityOf(caller).id)
  consentMustBeGiven(me)
  return me
}

/** Loads, decides, saves the caller's own document, which may not exist yet. `also` writes with it. */
export function changeMe(
  caller: Caller,
  decide: (me: PersonDocument) => Partial<PersonDocument> | null,
  also?: (tx: Tx, me: PersonDocument) => Promise<void>,
): Promise<PersonDocument> {
  const { id, openId } = identityOf(caller)
  return inTransaction(async (tx) => {
    const known = await tx.get(people, id)
    const me = known ?? stranger(id, openId)
    const change = decide(me)
    const changed = { ...me, ...change }
    if (!known) await tx.put(people, changed)
    else if (change) await tx.update(people, id, change)
    await also?.(tx, changed)
    return changed
  })
}
