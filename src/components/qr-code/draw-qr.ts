import type { Pen } from '../poster/pen'
import { matrixOf, runsOf } from './matrix'

interface Place {
  x: number
  y: number
  size: number
}

/** On a canvas. Modules are whole units wide and the rest is edge, so that none of them blurs. */
export function drawQr(pen: Pen, text: string, { x, y, size }: Place, ink = '#1f1d1b') {
  const matrix = matrixOf(text)
  /** A third of a unit is one pixel of the picture. */
  const unit = Math.floor((size * 3) / matrix.length) / 3
  const edge = (size - unit * matrix.length) / 2
  pen.fillStyle = ink
  for (const run of runsOf(matrix))
    pen.fillRect(x + edge + run.x * unit, y + edge + run.y * unit, run.length * unit, unit)
}
