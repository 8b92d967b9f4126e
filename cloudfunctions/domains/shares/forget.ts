import { drain } from '../../kernel/drain'
import { NOBODY } from '../../kernel/ids'
import { arrivals, shareItems, type ArrivalDocument } from './documents'

const SLICE = 100

/**
 * What he passed on stays open to those who have it, without him; where he came from is counted of nobody: of `as`.
 * @returns false when the time is over before all is done
 */
export async function forgetSharer(personId: string, as: string, until: number): Promise<boolean> {
  const nameless = { by: NOBODY, chamberId: null, line: null, name: null, chamberName: null, tallied: false }
  await shareItems.update({ by: personId }, nameless)
  const next = () => arrivals.find({ where: { personId }, limit: SLICE })
  const forget = async (arrival: ArrivalDocument) => {
    const _id = arrival._id.replace(personId, as)
    await arrivals.insert({ ...arrival, _id, personId: as, tallied: false })
    await arrivals.remove(arrival._id)
  }
  return drain(next, forget, until)
}
