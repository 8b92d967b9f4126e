import type { ImportDocument } from '../documents'
import { contextOf, kindOf, type AnyPlan } from '../kinds'
import { isWorking } from '../rules'
import { loadImport } from '../store'
import { checkSlice } from './check-slice'
import { applySlice, takeBackSlice } from './write-slices'

/** Of the 20 s that a call may take. */
const SLICE_MS = 4_000

type Slice = (found: ImportDocument, plan: AnyPlan, now: number) => Promise<ImportDocument | null>

const slices: Partial<Record<ImportDocument['state'], Slice>> = {
  checking: checkSlice,
  applying: applySlice,
  takingBack: takeBackSlice,
}

/** Slices for about four seconds, or until all is done. Stops when somebody else is at it too. */
export async function workOn(found: ImportDocument, now: number): Promise<ImportDocument> {
  const { state, _id } = found
  const slice = slices[state]
  if (!isWorking(found) || !slice) return found
  const started = performance.now()
  const plan = await kindOf(found.kind).plan(contextOf(found, now))
  let current = found
  while (current.state === state && performance.now() - started < SLICE_MS) {
    const next = await slice(current, plan, now)
    if (!next) return loadImport(_id)
    current = next
  }
  return current
}
