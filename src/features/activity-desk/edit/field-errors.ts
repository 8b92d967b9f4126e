import type { ErrorCode } from '@contract/errors'
import { fieldErrors, type SaveState } from '@/lib/drafts/save-state'

/** A promise that a change would break, by the field that would break it. */
const fieldOfCode: Partial<Record<ErrorCode, string>> = {
  'activity.opens_later': 'opensAt',
  'activity.closes_earlier': 'closesAt',
  'activity.cancel_by_earlier': 'cancelBy',
  'activity.session_attended': 'sessions',
  'activity.session_counted': 'sessions',
  'activity.session_begun': 'sessions',
  'activity.session_in_past': 'sessions',
  'activity.question_answered': 'questions',
  'activity.option_chosen': 'questions',
  'activity.certificate_harder': 'certificate',
  'activity.relay_started': 'relay',
}

/** What the server found wrong, by field of the form. */
export function errorsOf(state: SaveState): Record<string, string> {
  const field = state.kind === 'refused' ? fieldOfCode[state.error.code] : undefined
  return field && state.kind === 'refused' ? { [field]: state.error.message } : fieldErrors(state)
}

/** The first of a field, or of any of its parts. */
export const firstUnder = (errors: Record<string, string>, path: string) =>
  errors[path] ?? Object.entries(errors).find(([name]) => name.startsWith(`${path}.`))?.[1]

/** Of one part of the form, with the paths of that part. */
export const within = (errors: Record<string, string>, part: string) =>
  Object.fromEntries(
    Object.entries(errors).flatMap(([path, text]) =>
      path.startsWith(`${part}.`) ? [[path.slice(part.length + 1), text]] : [],
    ),
  )
