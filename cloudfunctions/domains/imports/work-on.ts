import { fail } from '@contract/errors'
import { applySlice } from './apply-slice'
import { checkSlice } from './check-slice'
import type { ImportDocument } from './documents'
import { loadRows } from './file/stored-table'
import { cellsOf, markRepeated, planOf, readWith, type AnyPlan } from './plan-of'
import { isWorking } from './rules'
import { loadImport } from './store'

/** Of the 20 s that a call may take. */
const SLICE_MS = 4_000

type Slice = (found: ImportDocument) => Promise<ImportDocument | null>

async function checking(found: ImportDocument, plan: AnyPlan, now: number): Promise<Slice> {
  const table = await loadRows(found.tableFileId ?? fail('import.not_found'))
  const rows = table.map((line) => readWith(plan, line.row, cellsOf(line, found.mapping)))
  markRepeated(plan, rows)
  return (current) => checkSlice(current, plan, rows, now)
}

/** Slices for about four seconds, or until it is checked or applied. Stops when somebody else is at it too. */
export async function workOn(found: ImportDocument, now: number): Promise<ImportDocument> {
  if (!isWorking(found)) return found
  const started = performance.now()
  const { state, _id } = found
  const plan = await planOf(found.kind, now)
  const slice: Slice =
    state === 'checking' ? await checking(found, plan, now) : (current) => applySlice(current, plan, now)
  let current = found
  while (current.state === state && performance.now() - started < SLICE_MS) {
    const next = await slice(current)
    if (!next) return loadImport(_id)
    current = next
  }
  return current
}
