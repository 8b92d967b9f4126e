import { command } from '../../../kernel/database'
import { detailOf, log } from '../../../kernel/log'
import { bankRows } from '../../pledges/documents'
import { bookRow, claim } from './book-row'

/** In one minute. */
const MOST = 200
const AT_ONCE = 25

async function book(id: string, now: number) {
  try {
    const row = await claim(id, now, true)
    if (row) await bookRow(row, now)
  } catch (error) {
    log({ action: 'pledgeDesk.bookWaiting', kind: 'rule_broken', ms: 0, detail: detailOf(error) })
  }
}

/** Every minute: confirmed rows whose ten minutes are over, and those whose booking broke off. One that fails does not stop the others. */
export async function bookWaiting(now: number): Promise<void> {
  const where = { state: command().in(['waiting', 'booking']), bookAt: command().lte(now) }
  const due = await bankRows.find({ where, order: ['bookAt', 'asc'], limit: MOST, fields: ['_id'] })
  for (let from = 0; from < due.length; from += AT_ONCE)
    await Promise.all(due.slice(from, from + AT_ONCE).map(({ _id }) => book(_id, now)))
}
