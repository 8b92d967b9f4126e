import type {
  ImportKind,
  ImportMapping,
  ImportQuestion,
  ImportState,
  RowFlag,
  RowOutcome,
} from '@contract/imports'
import type { SheetInfo } from '@contract/tables'
import { collection } from '../../kernel/database'
import type { ColumnFacts } from './plan'

export type Counts = Record<RowOutcome, number>

/** What was read of the sheet that was chosen. */
export interface SheetDocument {
  sheets: SheetInfo[]
  sheet: number
  headings: string[]
  /** The first rows beneath them. */
  sample: string[][]
  facts: ColumnFacts[]
  mapping: ImportMapping
  remembered: boolean
  rows: number
  /** Files in storage, `SLICE` rows each; empty while no sheet is chosen, and when they are swept. */
  rowFiles: string[]
  /** What the reader left out, as JSON in storage, and how many. */
  leftOutFile: string | null
  leftOut: number
}

export interface ImportDocument extends SheetDocument {
  _id: string
  kind: ImportKind
  campaignId: string | null
  fileName: string
  state: ImportState
  /** The file itself, while another sheet of it may be chosen; null when it has one, and when it is swept. */
  sourceFile: string | null
  questions: ImportQuestion[]
  /** Counts how often the columns were matched: each time the rows are checked anew. */
  round: number
  /** Rows checked, applied or taken back so far, and the number of the last one. */
  progress: number
  lastRow: number
  /** What the rows were read as. */
  lines: number
  counts: Counts
  noted: number
  kept: number
  rank: string
  at: number
  by: string
  doneAt: number | null
  /** When somebody last did a slice. */
  advancedAt: number
  /** Everything of it in storage, until it is swept. */
  files: string[]
  stored: boolean
}

export interface ImportRowDocument {
  /** `{list}:{row padded}`: a slice done twice writes the same lines. */
  _id: string
  /** `{importId}:{round}` */
  list: string
  /** As Excel counts; 12.1 is the second line that row 12 holds. */
  row: number
  /** Index of the file in storage that has its row. */
  file: number
  outcome: RowOutcome
  cells: Record<string, string>
  notes: Record<string, string>
  remarks: Record<string, string>
  /** What the reader says of cells; holds until they are mended. */
  unread: Record<string, string>
  /** Digests of the plan's keys, of lines that come in. */
  keys: string[]
  flags: RowFlag[]
  /** What `apply` changed, for `takeBack`; null when it made the record, or nothing. */
  did: object | null
  kept: string
}

/** What a clerk confirmed for a row of headings: proposed next time. */
export interface RememberedMappingDocument {
  /** From the kind and the headings. */
  _id: string
  kind: ImportKind
  mapping: ImportMapping
  at: number
}

export const imports = collection<ImportDocument>('imports')
export const importRows = collection<ImportRowDocument>('import_rows')
export const importMappings = collection<RememberedMappingDocument>('import_mappings')

/** Rows in one slice and in one stored file: as many values as one query takes. */
export const SLICE = 500

export const noCounts: Counts = { new: 0, changed: 0, unchanged: 0, error: 0, left: 0, excluded: 0 }
export const listOf = ({ _id, round }: Pick<ImportDocument, '_id' | 'round'>) => `${_id}:${round}`
export const rowIdOf = (list: string, row: number) => `${list}:${String(row).padStart(9, '0')}`
