import { AppError, errorBody } from '@contract/errors'
import { sha256 } from './ids'

/**
 * Refuses with what should be looked at first, until whoever asks has sent back the mark of exactly these doubts.
 * @throws ledger.please_check with `sure`
 */
export function doubtsMustBeMeant(doubts: readonly string[], sure: string | undefined) {
  if (doubts.length === 0) return
  const mark = sha256(JSON.stringify(doubts)).slice(0, 32)
  if (sure === mark) return
  throw new AppError({ ...errorBody('ledger.please_check', { doubts: doubts.join('；') }), sure: mark })
}
