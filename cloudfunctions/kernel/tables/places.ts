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

const [ZERO, DOLLAR] = ['0'.charCodeAt(0), '$'.charCodeAt(0)]
const DIGITS = 10
/** The last row of a sheet is 1,048,576; a number of more digits is none. */
const MAX_LENGTH = 12

/** AB12 → row 12, column 27; null for what is no place. A sheet has millions: no regular expression. */
export function placeOf(reference: string): Place | null {
  let [column, row] = [0, 0]
  if (reference.length > MAX_LENGTH) return null
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i)
    if (code >= A && code < A + LETTERS && row === 0) column = column * LETTERS + code - A + 1
    else if (code >= ZERO && code < ZERO + DIGITS && column > 0) row = row * DIGITS + code - ZERO
    else if (code !== DOLLAR) return null
  }
  return row > 0 ? { row, column: column - 1 } : null
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
