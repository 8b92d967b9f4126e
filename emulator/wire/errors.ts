import { StoreError, type StoreErrorCode } from '../store/types'

/** An answer `{ code, message }`, which the SDK throws as a TcbError. */
export class WireError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

export const invalidParam = (message: string) => new WireError('INVALID_PARAM', message)

const CONTACT = 'Please check your request, but if the problem persists, contact us.'

/** Codes and prefixes as recorded from the cloud; `cloudbase-wire.md` §5 lists the evidence for each. */
const ANSWERS: Record<StoreErrorCode, [code: string, prefix: string]> = {
  COLLECTION_NOT_FOUND: ['DATABASE_COLLECTION_NOT_EXIST', '[ResourceNotFound]'],
  COLLECTION_EXISTS: ['DATABASE_COLLECTION_ALREADY_EXIST', '[FailedOperation]'],
  TOO_MANY_COLLECTIONS: ['DATABASE_COLLECTION_EXCEED_LIMIT', '[LimitExceeded]'],
  DUPLICATE_KEY: ['DATABASE_REQUEST_FAILED', '[FailedOperation.Insert]'],
  INVALID_DOCUMENT: ['DATABASE_REQUEST_FAILED', '[FailedOperation.Insert]'],
  INVALID_QUERY: ['DATABASE_REQUEST_FAILED', '[FailedOperation.Query]'],
  UPDATE_TYPE: ['DATABASE_REQUEST_FAILED', '[FailedOperation.Update]'],
  TRANSACTION_CONFLICT: ['DATABASE_TRANSACTION_CONFLICT', '[ResourceUnavailable.TransactionConflict]'],
  TRANSACTION_NOT_FOUND: ['DATABASE_TRANSACTION_FAIL', '[ResourceUnavailable.TransactionNotExist]'],
  TRANSACTION_BUSY: ['DATABASE_TRANSACTION_FAIL', '[ResourceUnavailable.TransactionBusy]'],
  STORAGE_FAILED: ['DATABASE_REQUEST_FAILED', '[InternalError]'],
}

/** Texts the cloud words in its own way, whatever the store said. */
const TEXTS: Partial<Record<StoreErrorCode, (message: string, collection: string) => string>> = {
  COLLECTION_NOT_FOUND: (_, collection) => `Db or Table not exist: ${collection}. ${CONTACT}`,
  COLLECTION_EXISTS: (_, collection) => `Table exist: ${collection}. ${CONTACT}`,
  DUPLICATE_KEY: (message) => `multiple write errors: [{write errors: [{${message}}]}, {<nil>}]`,
  TRANSACTION_CONFLICT: () => `Transaction is conflict, maybe resource operated by others. ${CONTACT}`,
  TRANSACTION_NOT_FOUND: () =>
    `Transaction does not exist, it may have been committed, aborted or lived longer than 30 seconds. ${CONTACT}`,
  TRANSACTION_BUSY: () => `Transaction is busy. ${CONTACT}`,
}

export function toWireError(error: unknown, collection = ''): WireError {
  if (error instanceof WireError) return error
  if (error instanceof StoreError) {
    const [code, prefix] = ANSWERS[error.code]
    return new WireError(code, `${prefix} ${TEXTS[error.code]?.(error.message, collection) ?? error.message}`)
  }
  return new WireError('SYS_ERR', `[InternalError] ${error instanceof Error ? error.message : String(error)}`)
}
