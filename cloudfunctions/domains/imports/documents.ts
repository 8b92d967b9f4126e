import type { ImportKind, ImportView, RowOutcome } from '@contract/imports'
import { collection } from '../../kernel/database'

export type Counts = Record<RowOutcome, number>

export interface ImportDocument {
  _id: string
  kind: ImportKind
  fileName: string
  state: ImportView['state']
  /** Of the file, in order, and the first rows beneath them. */
  headings: string[]
  sample: string[][]
  /** Our column → index of the file's. */
  mapping: Record<string, number>
  rows: number
  /** Counts how often the columns were matched: each time the rows are checked anew. */
  round: number
  /** Rows checked or applied so far, and the number of the last one. */
  progress: number
  lastRow: number
  counts: Counts
  /** The file's rows as JSON in storage; null when they are swept. */
  tableFileId: string | null
  rank: string
  at: number
  by: string
  /** When somebody last did a slice. */
  advancedAt: number
}

export interface ImportRowDocument {
  /** `{list}:{row padded}`: a slice done twice writes the same rows. */
  _id: string
  /** `{importId}:{round}` */
  list: string
  /** As Excel counts. */
  row: number
  outcome: RowOutcome
  cells: Record<string, string>
  notes: Record<string, string>
}

export const imports = collection<ImportDocument>('imports')
export const importRows = collection<ImportRowDocument>('import_rows')

export const noCounts: Counts = { new: 0, changed: 0, unchanged: 0, error: 0 }
export const listOf = ({ _id, round }: Pick<ImportDocument, '_id' | 'round'>) => `${_id}:${round}`
export const rowIdOf = (list: string, row: number) => `${list}:${String(row).padStart(7, '0')}`
