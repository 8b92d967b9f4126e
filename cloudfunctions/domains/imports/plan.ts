import type { ImportMapping, ImportQuestion, RowOutcome } from '@contract/imports'
import type { TableRow } from '../../kernel/tables'
import type { Tx } from '../../kernel/transaction'

/** Cells by our column; of a column that takes many, the second is `note_2`, the third `note_3`. */
export type Cells = Record<string, string>
/** Column → what is wrong with it, what it was before, or how it was understood. */
export type Notes = Record<string, string>

/** One line of the file, or one of the lines that it holds. */
export interface Line {
  cells: Cells
  /** Cells whose text is not to be trusted, as the reader says. */
  problems: Notes
}

export interface Read<V> {
  values: V
  problems: Notes
  /** What of a good line was not taken, or how it was understood. */
  remarks?: Notes
  /** Why this line needs no import (a sum, a payment that went out); '' or missing when it does. */
  left?: string
}

export interface ReadRow<V> {
  row: number
  cells: Cells
  values: V
}

/** … with what `apply` kept of it, also of a first try that was interrupted; null when it has changed nothing that was there. */
export type WrittenRow<V> = ReadRow<V> & { did: object | null }

export interface Verdict {
  outcome: Extract<RowOutcome, 'new' | 'changed' | 'unchanged' | 'error' | 'left'>
  notes: Notes
  /** Said beside those of `read`. */
  remarks?: Notes
}

/** Who imports what, for what is written down of it. */
export interface Source {
  importId: string
  fileName: string
  by: string
  now: number
  /** Keeps with the line, in the transaction that changes a record, what `takeBack` needs to restore it. */
  keep(tx: Tx, row: number, did: object): Promise<void>
}

/** How one kind of import reads, compares and writes its lines. Every step gives the same when it is done twice. */
export interface Plan<V> {
  /** Why a row of the file, all its cells as they stand, needs no import (a sum at the end); '' when it does. */
  leaves?(cells: readonly string[]): string
  /** Where one line of the file holds several: each becomes a line of its own. */
  split?(line: Line): Line[]
  read(cells: Cells, row: number): Read<V>
  /** Lines of one file with the same key would be the same record; `column` is where that is said. */
  keys(values: V): { key: string; column: string; problem: (row: number) => string }[]
  /** Lines without problems, as what is stored already sees them; in their order. */
  compare(rows: readonly ReadRow<V>[]): Promise<Verdict[]>
  /** Adds what is new and changes what differs; tells which lines could not be written, by number, because something changed since. */
  apply(rows: readonly WrittenRow<V>[], source: Source): Promise<Map<number, Notes>>
  /** Restores what `apply` made (no `did`) or changed (what it kept); tells which it could not and why, by number. */
  takeBack(rows: readonly WrittenRow<V>[], source: Source): Promise<Map<number, string>>
}

/** What is in a column of the file. */
export interface ColumnFacts {
  /** Cells with something in them. */
  filled: number
  /** The different texts when they are few (at most 12); empty when they are many. */
  values: string[]
  /** Some of those that may change what a row means (`Kind.tells`), however many texts there are. */
  telling?: string[]
}

/** What a kind may look at while columns are matched. */
export interface Headings {
  headings: readonly string[]
  facts: readonly ColumnFacts[]
  sheetName: string
}

/** What a kind knows when it reads lines. */
export interface Context {
  now: number
  campaignId: string | null
  headings: readonly string[]
  mapping: ImportMapping
  /** All rows of the sheet as they stand, a slice at a time, for a kind that must see the whole before it reads one. */
  rows(): AsyncIterable<TableRow>
  /** What stands above the headings. */
  above(): Promise<string[]>
}

/** One kind of import: a line in `kinds.ts`. */
export interface Kind<V> {
  /** Cells may be mended by hand; not where the file is evidence, such as a bank's. */
  mendable: boolean
  /** Rows beneath another line of headings are its own affair. */
  readsOn?: boolean
  /** How else files head our columns; the columns themselves stand in the contract. */
  synonyms: Record<string, readonly string[]>
  /** In the place of synonyms, where headings are understood by their words: our column, '' for none. */
  columnOf?(heading: string): string
  /** A text which, in whatever column it stands, may change what its row means. */
  tells?(text: string): boolean
  /** Refuses before anything is read, e.g. a campaign that is a draft. */
  begin?(start: Pick<Context, 'campaignId'>): Promise<void>
  /** Mends what the synonyms propose, where the place of a heading or the name of the sheet says more. */
  suggest?(mapping: ImportMapping, table: Headings): ImportMapping | Promise<ImportMapping>
  /** What has to be asked because an unknown column may change the meaning of another. Asked until every one has an answer. */
  questions?(mapping: ImportMapping, table: Headings): ImportQuestion[]
  /** Columns of the preview, where these are not the ones that were mapped. */
  shows?(mapping: ImportMapping): string[]
  plan(context: Context): Promise<Plan<V>>
}
