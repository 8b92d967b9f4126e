import type { imports as actions } from '@contract/imports'
import type { Handler } from '../../kernel/serve'
import { noCounts, type ImportDocument } from './documents'
import { kindOf } from './kinds'
import { rememberMapping } from './mapping/remembered'
import { isAnswered, mappingMustFit, sheetMustBeChosen } from './rules'
import { changeImport, loadImport } from './store'
import { toView } from './views'

/** With a question still open it stays where it is, and the page asks. */
export const map: Handler<typeof actions.map> = async ({ id, mapping }, { now }) => {
  const found = await loadImport(id)
  sheetMustBeChosen(found)
  const { kind, headings, facts } = found
  mappingMustFit(kind, headings, mapping)
  const sheetName = found.sheets[found.sheet]?.name ?? ''
  const questions = kindOf(kind).questions?.(mapping, { headings, facts, sheetName }) ?? []
  const answered = isAnswered({ questions }, mapping)
  const changed = await changeImport(id, (current) => {
    sheetMustBeChosen(current)
    const state: ImportDocument['state'] = answered ? 'checking' : 'mapping'
    const afresh = { round: current.round + 1, progress: 0, lastRow: 0, lines: 0, counts: noCounts, noted: 0 }
    return { mapping, questions, state, ...afresh, advancedAt: now }
  })
  if (answered) await rememberMapping(kind, headings, mapping, now)
  return toView(changed)
}
