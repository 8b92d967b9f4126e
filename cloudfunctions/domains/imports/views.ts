import type { ImportRow, ImportView } from '@contract/imports'
import { masked } from '../../kernel/audit/words'
import type { ImportDocument, ImportRowDocument } from './documents'

export const toView = (found: ImportDocument): ImportView => ({
  id: found._id,
  kind: found.kind,
  fileName: found.fileName,
  state: found.state,
  headings: found.headings,
  sample: found.sample.map((cells) => cells.map(masked)),
  mapping: found.mapping,
  rows: found.rows,
  progress: found.progress,
  counts: found.counts,
  at: found.at,
  by: found.by,
})

const maskedValues = (record: Record<string, string>) =>
  Object.fromEntries(Object.entries(record).map(([column, text]) => [column, masked(text)]))

/** A number that is right need not be read; a wrong one is shown as it was written. */
export const toRow = ({ row, outcome, cells, notes }: ImportRowDocument): ImportRow => ({
  row,
  outcome,
  cells: maskedValues(cells),
  notes: maskedValues(notes),
})
