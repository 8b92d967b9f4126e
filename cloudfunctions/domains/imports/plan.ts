import type { RowOutcome } from '@contract/imports'

/** Cells by our column. */
export type Cells = Record<string, string>
/** Column → what is wrong with it, or what it was before. */
export type Notes = Record<string, string>

export interface ReadRow<V> {
  row: number
  cells: Cells
  values: V
  problems: Notes
}

export interface Verdict {
  outcome: RowOutcome
  notes: Notes
}

/** Who imports what, for what is written down of it. */
export interface Source {
  importId: string
  fileName: string
  by: string
  now: number
}

/** How one kind of import reads, compares and writes its rows. Every step gives the same when it is done twice. */
export interface Plan<V> {
  read(cells: Cells): { values: V; problems: Notes }
  /** Rows of one file with the same key would be the same record; `column` is where that is said. */
  keys(values: V): { key: string; column: string; problem: (row: number) => string }[]
  /** Rows without problems, as what is stored already sees them. */
  compare(rows: readonly ReadRow<V>[]): Promise<Verdict[]>
  /** Adds what is new and changes what differs; tells which rows could not be written, by number, because something changed since. */
  apply(rows: readonly ReadRow<V>[], source: Source): Promise<Map<number, Notes>>
}
