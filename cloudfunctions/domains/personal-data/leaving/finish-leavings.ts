import { each, without } from '../../../kernel/jobs/each'
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

/** The minute job: what one call could not delete. */
export const finishLeavings = (now: number) =>
  each<LeavingDocument>({
    ...{ job: 'finish-leavings', batch: SOME, now },
    load: (paused) => leavings.find({ where: without(paused), order: ['at', 'asc'], limit: SOME }),
    keyOf: ({ _id }) => _id,
    wordsOf: () => '一位已退出的人的资料',
    work: (leaving) => goOn(leaving, now),
  })
