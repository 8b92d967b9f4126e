import { AppError, errorBody } from '@contract/errors'
import { sha256 } from './ids'

/**
 * Refuses with what should be looked at first, until whoever asks has sent back the mark of exactly these doubts.
 * @param about what they are about, where the same words may be said of several
 * @throws ledger.please_check with `sure`
 */
export function doubtsMustBeMeant(doubts: readonly string[], sure: string | undefined, about = '') {
  if (doubts.length === 0) return
  const mark = sha256(JSON.stringify([about, ...doubts])).slice(0, 32)
  if (sure === mark) return
  throw new AppError({ ...errorBody('ledger.please_check', { doubts: doubts.join('；') }), sure: mark })
}
