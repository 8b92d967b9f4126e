import { importColumns, importStateNames, type ImportKind } from '@contract/imports'
import { fail } from '@contract/errors'
import type { ImportDocument } from './documents'

type State = ImportDocument['state']
type Standing = Pick<ImportDocument, 'state'>

function stateMustBe({ state }: Standing, allowed: readonly State[]) {
  if (!allowed.includes(state)) fail('import.wrong_state', { state: importStateNames[state] })
}

/** Until something is written, the columns may be matched anew. */
export const columnsMustStillBeOpen = (found: Standing) =>
  stateMustBe(found, ['mapping', 'checking', 'ready'])
export const rowsMustBeChecked = (found: Standing) => stateMustBe(found, ['ready'])
/** What has begun to be written is written to its end: all or nothing. */
export const nothingMustBeWritten = (found: Standing) =>
  stateMustBe(found, ['mapping', 'checking', 'ready', 'cancelled'])

export const isWorking = ({ state }: Standing) => state === 'checking' || state === 'applying'

export function noRowMayBeInError({ counts }: Pick<ImportDocument, 'counts'>) {
  if (counts.error > 0) fail('import.has_errors', { count: counts.error })
}

export function mappingMustFit(
  kind: ImportKind,
  headings: readonly string[],
  mapping: Record<string, number>,
) {
  const columns: Record<string, { name: string; required: boolean }> = importColumns[kind]
  const refuse = (problem: string) => fail('import.mapping_incomplete', { problem })
  if (Object.keys(mapping).some((column) => !Object.hasOwn(columns, column))) refuse('有一列不认识')
  if (Object.values(mapping).some((index) => index >= headings.length)) refuse('文件里没有这一列')
  if (new Set(Object.values(mapping)).size < Object.keys(mapping).length) refuse('有两项对应了同一列')
  const missing = Object.entries(columns).filter(
    ([key, { required }]) => required && !Object.hasOwn(mapping, key),
  )
  if (missing.length > 0) refuse(`请选择${missing.map(([, { name }]) => `“${name}”`).join('、')}是哪一列`)
}
