import { columnsOf, type ImportRow, type ImportView } from '@contract/imports'
import { masked } from '../../kernel/audit/words'
import type { ImportDocument, ImportRowDocument } from './documents'
import { kindOf } from './kinds'
import { placesOf } from './lines'
import { unmappedColumns } from './unmapped'

/** The columns of the preview, in our order; of those that take many, one for each. */
function shownColumns({ kind, mapping }: ImportDocument): ImportView['columns'] {
  const ours = columnsOf(kind)
  const given = new Set([...placesOf(mapping).map(([key]) => key), ...Object.keys(mapping.fixed)])
  const keys = kindOf(kind).shows?.(mapping) ?? [...given]
  const order = Object.keys(ours)
  const [baseOf, nthOf] = [(key: string) => key.split('_')[0]!, (key: string) => key.split('_')[1] ?? '']
  const named = keys.map((key) => ({
    key,
    name: `${ours[baseOf(key)]?.name ?? key}${nthOf(key) && ` ${nthOf(key)}`}`,
  }))
  return named.sort((a, b) => order.indexOf(baseOf(a.key)) - order.indexOf(baseOf(b.key)))
}

export const toView = (found: ImportDocument): ImportView => ({
  ...{ id: found._id, kind: found.kind, fileName: found.fileName, state: found.state },
  // What follows may be missing in imports of earlier versions, which are kept for the list.
  ...{ campaignId: found.campaignId ?? null, sheets: found.sheets ?? [], sheet: found.sheet ?? 0 },
  headings: found.headings.map(masked),
  sample: found.sample.map((cells) => cells.map(masked)),
  ...{ mapping: found.mapping, remembered: found.remembered, questions: found.questions },
  columns: shownColumns(found),
  mendable: kindOf(found.kind).mendable,
  ...{ rows: found.rows, lines: found.lines, progress: found.progress, counts: found.counts },
  ...{ noted: found.noted, kept: found.kept },
  leftOut: found.leftOut + unmappedColumns(found).length,
  ...{ at: found.at, by: found.by, doneAt: found.doneAt },
})

const maskedValues = (record: Record<string, string>) =>
  Object.fromEntries(Object.entries(record).map(([column, text]) => [column, masked(text)]))

/** A number that is right need not be read; a wrong one is shown as it was written. */
export const toRow = ({ row, outcome, cells, notes, remarks, kept }: ImportRowDocument): ImportRow => ({
  ...{ row, outcome, kept: kept ?? '' },
  cells: maskedValues(cells),
  notes: maskedValues(notes),
  remarks: maskedValues(remarks ?? {}),
})
