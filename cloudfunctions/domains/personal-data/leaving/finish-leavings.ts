import { detailOf, log } from '../../../kernel/log'
import { people } from '../../../kernel/people'
import { leavings, type LeavingDocument } from './documents'
import { goOnLeaving } from './go-on'

/** One call of the job takes up so many; those who asked first come first. */
const SOME = 3

/** Whoever came to work for the office meanwhile has not left after all. */
async function goOn(leaving: LeavingDocument, now: number) {
  const person = await people.get(leaving._id)
  if (person?.office) await leavings.remove(leaving._id)
  else await goOnLeaving(leaving, now)
}

/** The minute job: what one call could not delete. One that fails does not keep the others waiting. */
export async function finishLeavings(now: number): Promise<void> {
  for (const leaving of await leavings.find({ where: {}, order: ['at', 'asc'], limit: SOME })) {
    try {
      await goOn(leaving, now)
    } catch (error) {
      log({ action: 'jobs.finish-leavings', kind: 'internal', ms: 0, detail: detailOf(error) })
    }
  }
}
