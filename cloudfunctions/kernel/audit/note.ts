/** Chinese words, or 名称 → value. */
export type Said = string | Record<string, string | number | null>

export interface Note {
  target: string
  before?: Said
  after?: Said
}

export type TakeNote = (note: Note) => void
