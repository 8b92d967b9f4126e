import { AppError, mustHold } from '@contract/errors'
import type { BankOutcome, pledgeDesk } from '@contract/pledge-desk'
import type { Handler } from '../../kernel/serve'
import { bankRows } from '../pledges/documents'
import { againstTakingBack } from './bank/rules'
import { loadBankRow } from './bank/store'
import { loadRunning } from './recorded'

async function takeBack(campaignId: string, id: string): Promise<BankOutcome> {
  try {
    mustHold(againstTakingBack(await loadBankRow(campaignId, id)))
    const opened = { state: 'open' as const, pledgeId: null, bookAt: null }
    await bankRows.update({ _id: id, state: 'waiting' }, opened)
    // The job may have been faster.
    mustHold(againstTakingBack(await loadBankRow(campaignId, id)))
    return { id, outcome: 'open', bookAt: null, nos: [], reason: null }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { id, outcome: 'refused', bookAt: null, nos: [], reason: error.body.message }
  }
}

/** Until they are booked. */
export const takeBackBankRows: Handler<typeof pledgeDesk.takeBackBankRows> = async (
  { campaignId, ids },
  { note },
) => {
  const { title } = await loadRunning(campaignId)
  const outcomes = await Promise.all(ids.map((id) => takeBack(campaignId, id)))
  const done = outcomes.filter(({ outcome }) => outcome === 'open').length
  note({ target: title, after: `收回待入账流水 ${done} 笔，已入账不能收回 ${outcomes.length - done} 笔` })
  return { rows: outcomes }
}
