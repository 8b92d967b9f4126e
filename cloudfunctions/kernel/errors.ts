import { AppError, errorBody, type ErrorBody, type ErrorKind } from '@contract/errors'
import { newId } from './ids'

/** Codes of the SDK, of Node's sockets and of a transaction that lost every retry: trying again later helps. */
const passing =
  /^(E(CONN|HOST|NET|SOCKET|PIPE|AI_AGAIN|TIMEDOUT|NOTFOUND)\w*|EXCEED_REQUEST_LIMIT|EXCEED_CONCURRENT_REQUEST_LIMIT|DATABASE_TRANSACTION_\w+|DATABASE_TIMEOUT|TIME_LIMIT_EXCEEDED|REQUEST_TIMEOUT)$/

const textOf = (error: unknown, key: 'code' | 'message') => {
  const value = (error as Record<string, unknown> | null)?.[key]
  return typeof value === 'string' ? value : ''
}

/** CloudBase writes it either way (docs/errors.md). */
export const isDuplicateKey = (error: unknown) =>
  textOf(error, 'code') === 'DATABASE_DUPLICATE_WRITE' || /E11000/.test(textOf(error, 'message'))

/** Somebody else's transaction holds or has changed what this one would write. */
export const isTransactionConflict = (error: unknown) =>
  textOf(error, 'code') === 'DATABASE_TRANSACTION_CONFLICT'

const isPassing = (error: unknown) =>
  passing.test(textOf(error, 'code')) ||
  /\b(ECONNREFUSED|ECONNRESET|ETIMEDOUT|ESOCKETTIMEDOUT)\b/.test(textOf(error, 'message'))

const undecided: readonly ErrorKind[] = ['unavailable', 'internal']

/** It was decided that it is not done; anything else leaves open what became of it. */
export const isRefusal = (error: unknown): error is AppError =>
  error instanceof AppError && !undecided.includes(error.body.kind)

/** What a caller may know of an error. `reference` finds the rest in the log. */
export function bodyOf(error: unknown): ErrorBody {
  if (error instanceof AppError) return error.body
  const code = isPassing(error) ? 'service.unavailable' : 'service.internal'
  return { ...errorBody(code), reference: newId('r').slice(2, 10) }
}
