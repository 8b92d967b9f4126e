import { NOBODY } from '../../kernel/ids'
import { relays, type RelayDocument } from './documents'
import { replaced } from './store'

const NAMELESS = '隐名'

const withoutHim = ({ legs, offer }: RelayDocument, personId: string) => ({
  legs: legs.map((leg) => (leg.personId === personId ? { ...leg, personId: NOBODY, name: NAMELESS } : leg)),
  offer: offer?.toId === personId ? null : offer,
})

/** The chain keeps its legs and their chambers; an offer to him lapses. */
export async function forgetRunner(personId: string): Promise<void> {
  for (const { _id } of await relays.findAll({ personIds: personId }, ['_id'])) {
    for (;;) {
      const relay = await relays.get(_id)
      if (!relay || (await replaced(relay, withoutHim(relay, personId)))) break
    }
  }
}
