import type { Pen } from './pen'

/** As books and documents are printed; every phone has one of them. */
const SERIF =
  '"Songti SC", "STSong", "Noto Serif SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif'
const SANS = '-apple-system, "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif'

export interface Face {
  size: number
  weight?: 400 | 600 | 700
  family?: 'serif' | 'sans'
}

export const fontOf = ({ size, weight = 400, family = 'sans' }: Face) =>
  `${weight} ${size}px ${family === 'serif' ? SERIF : SANS}`

/** These may not begin a line. */
const CLINGING = /^[，。、；：！？”’）》】…—·%]/

/** A word of letters or digits stays together, an opening mark with what it opens; Chinese breaks anywhere else. */
const piecesOf = (text: string) => text.match(/[“‘（《【]?(?:[A-Za-z0-9]+|[\s\S])/gu) ?? []

/** @param most lines at most; what is left over ends in … */
export function wrap(pen: Pen, text: string, width: number, most = Infinity): string[] {
  const fits = (line: string) => pen.measureText(line).width <= width
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    if (line && !fits(line + piece) && !CLINGING.test(piece)) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  if (line) lines.push(line)
  if (lines.length <= most) return lines
  let last = lines[most - 1] ?? ''
  while (last && !fits(`${last}…`)) last = last.slice(0, -1)
  return [...lines.slice(0, most - 1), `${last}…`]
}

/** The largest size, down to `least`, at which it is one line of `width`. Leaves the pen with that font. */
export function fitLine(pen: Pen, text: string, face: Face, width: number, least: number): string {
  for (let size = face.size; size > least; size--) {
    pen.font = fontOf({ ...face, size })
    if (pen.measureText(text).width <= width) return text
  }
  pen.font = fontOf({ ...face, size: least })
  return wrap(pen, text, width, 1)[0] ?? ''
}

/** Letters apart from one another, as on a certificate; centred on x. */
export function spaced(pen: Pen, text: string, x: number, y: number, gap: number) {
  const letters = [...text]
  const widths = letters.map((letter) => pen.measureText(letter).width)
  const total = widths.reduce((sum, width) => sum + width, 0) + gap * (letters.length - 1)
  let at = x - total / 2
  pen.textAlign = 'left'
  letters.forEach((letter, index) => {
    pen.fillText(letter, at, y)
    at += (widths[index] ?? 0) + gap
  })
}
