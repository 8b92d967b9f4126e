import { AppError, type ErrorCode } from '@contract/errors'

/** For tests of rules: the code that one refuses with; null when it has nothing against it. */
export function codeOf(rule: () => unknown): ErrorCode | null {
  try {
    rule()
    return null
  } catch (error) {
    if (error instanceof AppError) return error.body.code
    throw error
  }
}
