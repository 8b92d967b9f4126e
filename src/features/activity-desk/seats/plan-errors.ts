import type { ErrorBody, ErrorCode } from '@contract/errors'

const fieldOfCode: Partial<Record<ErrorCode, string>> = {
  'activity.capacity_below_taken': 'capacity',
  'activity.reserves_exceed_capacity': 'reserves',
  'activity.reserves_too_large': 'reserves',
}

/** What was wrong with a plan of seats, by the field that can put it right. */
export function planErrors(error: ErrorBody | undefined): Record<string, string> {
  if (!error) return {}
  const field = fieldOfCode[error.code]
  if (field) return { [field]: error.message }
  return Object.fromEntries(
    Object.entries(error.fields ?? {}).map(([path, text]) => [path.replace(/^plan\./, ''), text]),
  )
}
