import { encode } from 'uqr'

/** Modules that stay light around the code; scanners look for them. */
export const QUIET_ZONE = 2

/** Rows of modules, true where dark, without the light edge. M: a scratched print or a thumb in the corner does no harm. */
export const matrixOf = (text: string): boolean[][] => encode(text, { ecc: 'M', border: 0 }).data

interface Run {
  x: number
  y: number
  length: number
}

/** Neighbouring dark modules of a row as one piece: a tenth of the shapes, and no seams between them. */
export function runsOf(matrix: readonly boolean[][]): Run[] {
  return matrix.flatMap((row, y) => {
    const runs: Run[] = []
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue
      const start = x
      while (row[x + 1]) x++
      runs.push({ x: start, y, length: x - start + 1 })
    }
    return runs
  })
}
