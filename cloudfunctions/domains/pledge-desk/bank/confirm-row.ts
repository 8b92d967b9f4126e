import { AppError, errorBody, fail, mustHold } from '@contract/errors'
import type { BankOutcome } from '@contract/pledge-desk'
import { doubtsMustBeMeant } from '../../../kernel/doubts'
import { bankRows, type BankRowDocument } from '../../pledges/documents'
import { bookRow, claim } from './book-row'
import type { LookedAt } from './look-at'
import { againstConfirming, GRACE_MS, isConfirmedFor } from './rules'
import { elsewhere, loadBankRow } from './store'

interface Doing {
  by: string
  now: number
  /** Without the ten minutes. */
  atOnce: boolean
}

async function mustBeSound(row: BankRowDocument, choice: LookedAt, now: number) {
  const { pledgeId, pledge, against, sure } = choice
  mustHold(againstConfirming(row, now))
  if (pledgeId !== null && pledge === null) fail('pledge.not_found')
  const title = await elsewhere(row)
  if (title !== null) fail('bank_row.elsewhere', { title })
  doubtsMustBeMeant(against, sure, `${row._id} ${pledgeId}`)
}

/** Puts down for which pledge it is before anything is asked of the books: whoever goes on later goes on with the same. */
async function confirmed(choice: LookedAt, { by, now }: Doing): Promise<BankRowDocument> {
  const { id, pledgeId } = choice
  if (!choice.row) return fail('bank_row.not_found')
  // The same request, sent twice, may itself be what speaks against it.
  const row = choice.against.length > 0 ? await loadBankRow(choice.row.campaignId, id) : choice.row
  if (isConfirmedFor(row, pledgeId)) return row
  await mustBeSound(row, choice, now)
  const change = {
    ...{ state: 'waiting' as const, pledgeId, by, bookAt: now + GRACE_MS, confirmedAt: now },
    ...{ meant: [...choice.against], tries: 0, refused: '' },
  }
  await bankRows.update({ _id: id, state: 'open' }, change)
  // Of two who confirm it at once one was first: the other hears of it.
  const after = await loadBankRow(row.campaignId, id)
  if (!isConfirmedFor(after, pledgeId))
    mustHold(againstConfirming(after, now) ?? errorBody('bank_row.changed_meanwhile'))
  return after
}

const waiting = ({ _id, bookAt }: BankRowDocument): BankOutcome => ({
  ...{ id: _id, outcome: 'waiting', bookAt: bookAt ?? null, nos: [], reason: null },
})
const booked = (id: string, nos: number[]): BankOutcome => ({
  id,
  outcome: 'booked',
  bookAt: null,
  nos,
  reason: null,
})

async function bookNow(row: BankRowDocument, now: number): Promise<BankOutcome> {
  const claimed = await claim(row._id, now, false)
  if (claimed) return booked(row._id, await bookRow(claimed, now))
  const after = await loadBankRow(row.campaignId, row._id)
  return after.state === 'recorded' ? booked(after._id, after.nos) : fail('bank_row.changed_meanwhile')
}

/** What became of one row; what is against it is said of it alone. */
export async function confirmRow(choice: LookedAt, doing: Doing): Promise<BankOutcome> {
  try {
    const row = await confirmed(choice, doing)
    if (row.state === 'recorded') return booked(row._id, row.nos)
    return doing.atOnce ? await bookNow(row, doing.now) : waiting(row)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const { message: reason, sure } = error.body
    return { id: choice.id, outcome: 'refused', bookAt: null, nos: [], reason, ...(sure && { sure }) }
  }
}
