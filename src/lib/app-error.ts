import { AppError, errorBody, type ErrorBody } from '@contract/errors'

/** Whatever was thrown, as an error that can be shown. */
export const bodyOf = (thrown: unknown): ErrorBody =>
  thrown instanceof AppError ? thrown.body : errorBody('service.internal')

/** Worth the same request again: nothing is wrong with it. */
export const isRetryable = ({ kind }: ErrorBody) => ['unavailable', 'internal', 'rate_limited'].includes(kind)
