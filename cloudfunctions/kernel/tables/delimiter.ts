import { splitText } from './split-text'

const delimiters = [',', '\t', ';', '|']
/** What a Chinese keyboard writes; titles and remarks are full of them. */
const wideDelimiters = ['，', '；']
/** Lines looked at. */
const LOOKED_AT = 200
/** Share of the lines that must be parted by a wide mark before it counts for more than a narrow one. */
const NEARLY_ALL = 0.9

/** `sep=;` in the first line, as Excel understands it. */
export function saidDelimiter(text: string): { delimiter: string; rest: string } | null {
  const said = /^sep=([^\r\n])(?:\r\n?|\n|$)/i.exec(text)
  return said ? { delimiter: said[1]!, rest: text.slice(said[0].length) } : null
}

interface Parted {
  delimiter: string
  /** Fields of most lines that it parts, and how many lines have so many. */
  width: number
  lines: number
  /** Lines that hold something. */
  all: number
}

function partedBy(text: string, delimiter: string): Parted {
  const widths = new Map<number, number>()
  const { lines } = splitText(text, delimiter, LOOKED_AT)
  for (const { length } of lines) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1)
  const [width, most] = [...widths].reduce((best, each) => (each[1] > best[1] ? each : best), [1, 0])
  const all = lines.filter((line) => line.some((field) => field.trim())).length
  return { delimiter, width, lines: most, all }
}

/** The mark that makes the most lines equally wide, the wider table of two such. */
const best = (text: string, marks: readonly string[]) =>
  marks
    .map((mark) => partedBy(text, mark))
    .reduce((a, b) => (b.lines > a.lines || (b.lines === a.lines && b.width > a.width) ? b : a))

/** By the table and not by the first line. */
export function delimiterOf(text: string): string {
  const [narrow, wide] = [best(text, delimiters), best(text, wideDelimiters)]
  const isWide = wide.lines > narrow.lines && (narrow.lines < 2 || wide.lines >= wide.all * NEARLY_ALL)
  return (isWide ? wide : narrow).delimiter
}
