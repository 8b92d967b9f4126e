import { command } from '../../../kernel/database'
import { isRefusal } from '../../../kernel/errors'
import { each, without } from '../../../kernel/jobs/each'
import { bankRows } from '../../pledges/documents'
import { bookRow, claim } from './book-row'

/** In one minute. */
const MOST = 200
const AT_ONCE = 25

async function book(id: string, now: number) {
  const row = await claim(id, now, true)
  if (!row) return
  try {
    await bookRow(row, now)
  } catch (error) {
    // Why the books refuse it stands on the row, which is open again.
    if (!isRefusal(error)) throw error
  }
}

/** Every minute: confirmed rows whose ten minutes are over, and those whose booking broke off. */
export const bookWaiting = (now: number) =>
  each({
    ...{ job: 'book-bank-rows', batch: MOST, now, atOnce: AT_ONCE },
    load: (paused) =>
      bankRows.find({
        where: {
          state: command().in(['waiting', 'booking']),
          bookAt: command().lte(now),
          ...without(paused),
        },
        ...{ order: ['bookAt', 'asc'], limit: MOST, fields: ['_id'] },
      }),
    keyOf: ({ _id }) => _id,
    wordsOf: ({ _id }) => `银行流水 ${_id}`,
    work: ({ _id }) => book(_id, now),
  })
