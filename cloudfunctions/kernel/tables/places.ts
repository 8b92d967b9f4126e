const A = 'A'.charCodeAt(0)
const LETTERS = 26

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  const rest = Math.floor(index / LETTERS)
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(A + (index % LETTERS))
}

export interface Place {
  /** As Excel counts, from 1. */
  row: number
  /** From 0. */
  column: number
}

/** AB12 → row 12, column 27; null for what is no place. */
export function placeOf(reference: string): Place | null {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference)
  if (!parts) return null
  let column = 0
  for (const letter of parts[1]!) column = column * LETTERS + letter.charCodeAt(0) - A + 1
  return { row: Number(parts[2]), column: column - 1 }
}

export interface Area {
  from: Place
  to: Place
}

/** A2:B4; a single place is an area too. */
export function areaOf(reference: string): Area | null {
  const [first = '', last = first] = reference.split(':')
  const [from, to] = [placeOf(first), placeOf(last)]
  return from && to ? { from, to } : null
}
