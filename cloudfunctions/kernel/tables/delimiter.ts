import { splitText } from './split-text'

const delimiters = [',', '\t', ';', '|']
/** What a Chinese keyboard writes; titles and remarks are full of them. */
const wideDelimiters = ['，', '；']
/** Lines looked at, from the end: titles stand at the beginning, however many. */
const LOOKED_AT = 200

/** `sep=;` in the first line, as Excel understands it. */
export function saidDelimiter(text: string): { delimiter: string; rest: string } | null {
  const said = /^sep=([^\r\n])(?:\r\n?|\n|$)/i.exec(text)
  return said ? { delimiter: said[1]!, rest: text.slice(said[0].length) } : null
}

/** The last lines of a text. Looking for a break that is nowhere would walk over the whole text for each line. */
function tail(text: string): string {
  const mark = text.includes('\n') ? '\n' : '\r'
  let from = text.length
  for (let i = 0; i < LOOKED_AT && from > 0; i++) from = text.lastIndexOf(mark, from - 2) + 1
  return text.slice(from)
}

interface Parted {
  delimiter: string
  /** Fields of most lines that it parts. */
  width: number
  /** The lines that have so many. */
  lines: string[][]
}

function partedBy(text: string, delimiter: string): Parted {
  const byWidth = new Map<number, string[][]>()
  for (const line of splitText(text, delimiter).lines)
    if (line.length > 1) byWidth.set(line.length, [...(byWidth.get(line.length) ?? []), line])
  const [width, lines] = [...byWidth].reduce((a, b) => (b[1].length > a[1].length ? b : a), [1, []])
  return { delimiter, width, lines }
}

/** Whether all lines of the other's table hold this mark: amounts with a comma, in a table that tabs part. */
const holds = ({ delimiter }: Parted, { lines }: Parted) =>
  lines.every((line) => line.some((field) => field.includes(delimiter)))

/** Many columns make a table; one comma in each of many titles makes none. */
const weight = ({ width, lines }: Parted) => lines.length * (width - 1) ** 2

function better(a: Parted, b: Parted): Parted {
  if (a.lines.length < 2 || b.lines.length < 2) return b.lines.length > a.lines.length ? b : a
  const [aHoldsB, bHoldsA] = [holds(a, b), holds(b, a)]
  if (aHoldsB !== bHoldsA) return aHoldsB ? a : b
  const isWide = ({ delimiter }: Parted) => wideDelimiters.includes(delimiter)
  if (isWide(a) !== isWide(b) && !aHoldsB) return isWide(a) ? b : a
  return weight(b) > weight(a) ? b : a
}

/** By the table and not by the first line. */
export function delimiterOf(text: string): string {
  const sample = tail(text)
  return [...delimiters, ...wideDelimiters].map((mark) => partedBy(sample, mark)).reduce(better).delimiter
}
