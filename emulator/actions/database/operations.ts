import type { Platform } from '../../platform'
import type { Operations } from '../../store/types'
import { WireError } from '../../wire/errors'
import { optionalString } from '../../wire/params'
import type { WireRequest } from '../../wire/request'

export const isQuery = (request: WireRequest) => request.params['queryType'] === 'WHERE'

/** The transaction that the request names, else the store itself. */
export function operationsOf(request: WireRequest, platform: Platform): Operations {
  const id = optionalString(request.params, 'transactionId')
  if (id === undefined) return platform.store
  if (platform.strictTransactions && isQuery(request)) throw queryInTransaction(request)
  return platform.store.transaction(id)
}

/**
 * The SDK sends no transaction id with `where().update()`, `where().remove()` and `count()`: they run outside the
 * transaction. A client that does send one expects something the cloud does not do.
 */
export function refuseTransaction(request: WireRequest): void {
  if (request.params['transactionId'] !== undefined) throw queryInTransaction(request)
}

const queryInTransaction = ({ action }: WireRequest) =>
  new WireError(
    'DATABASE_REQUEST_FAILED',
    `[InvalidParameter] ${action} with a query cannot be part of a transaction; use doc(id)`,
  )
