import { newId, NOBODY } from '../../kernel/ids'
import { arrivals, shareItems } from './documents'

/** What he passed on stays open to those who have it, without him; where he came from is counted of nobody. */
export async function forgetSharer(personId: string): Promise<void> {
  const nameless = { by: NOBODY, chamberId: null, line: null, name: null, chamberName: null, tallied: false }
  await shareItems.update({ by: personId }, nameless)
  const as = newId('x')
  for (const arrival of await arrivals.findAll({ personId })) {
    const _id = arrival._id.replace(personId, as)
    await arrivals.insert({ ...arrival, _id, personId: as, tallied: false })
    await arrivals.remove(arrival._id)
  }
}
