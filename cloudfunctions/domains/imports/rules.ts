import { mappingProblems, importStateNames, type ImportKind, type ImportMapping } from '@contract/imports'
import { fail } from '@contract/errors'
import type { ImportDocument } from './documents'

type State = ImportDocument['state']
type Standing = Pick<ImportDocument, 'state'>

export const TAKE_BACK_MS = 24 * 60 * 60_000

function stateMustBe({ state }: Standing, allowed: readonly State[]) {
  if (!allowed.includes(state)) fail('import.wrong_state', { state: importStateNames[state] })
}

const OPEN = ['choosing', 'mapping', 'checking', 'ready'] as const

/** Until something is written, another sheet may be chosen. */
export const columnsMustStillBeOpen = (found: Standing) => stateMustBe(found, OPEN)
/** … and the columns of the sheet may be matched anew. */
export const sheetMustBeChosen = (found: Standing) => stateMustBe(found, ['mapping', 'checking', 'ready'])
export const rowsMustBeChecked = (found: Standing) => stateMustBe(found, ['ready'])
/** What has begun to be written is written to its end. */
export const nothingMustBeWritten = (found: Standing) => stateMustBe(found, [...OPEN, 'cancelled'])
export const mustBeImported = (found: Standing) => stateMustBe(found, ['done'])

export const isWorking = ({ state }: Standing) =>
  state === 'checking' || state === 'applying' || state === 'takingBack'

/** Lines in error are left out only by somebody who says so. */
export function errorsMustBeLeftOutOnPurpose(
  { counts }: Pick<ImportDocument, 'counts'>,
  withoutErrors: boolean,
) {
  if (counts.error > 0 && !withoutErrors) fail('import.has_errors', { count: counts.error })
}

export function aDayMustNotBeOver({ doneAt }: Pick<ImportDocument, 'doneAt'>, now: number) {
  if (doneAt === null || now - doneAt > TAKE_BACK_MS) fail('import.too_late_to_take_back')
}

export function mappingMustFit(kind: ImportKind, headings: readonly string[], mapping: ImportMapping) {
  const problems = [...new Set(Object.values(mappingProblems(kind, headings, mapping)))]
  if (problems.length > 0) fail('import.mapping_incomplete', { problem: problems.join('；') })
}

/** Every question has one of its answers. */
export const isAnswered = ({ questions }: Pick<ImportDocument, 'questions'>, { answers }: ImportMapping) =>
  questions.every(({ key, options }) => options.some(({ value }) => value === answers[key]))
