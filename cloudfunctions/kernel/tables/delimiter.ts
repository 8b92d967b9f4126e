import { splitText } from './split-text'

const delimiters = [',', '\t', ';', '|', '，', '；']
/** Lines looked at. */
const LOOKED_AT = 200

/** `sep=;` in the first line, as Excel understands it. */
export function saidDelimiter(text: string): { delimiter: string; rest: string } | null {
  const said = /^sep=([^\r\n])\r?\n?/i.exec(text)
  return said ? { delimiter: said[1]!, rest: text.slice(said[0].length) } : null
}

/** How many lines have the width that most lines wider than one have, and that width. */
function tableBy(text: string, delimiter: string) {
  const widths = new Map<number, number>()
  for (const { length } of splitText(text, delimiter, LOOKED_AT).lines)
    if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1)
  const [width, lines] = [...widths].reduce((best, each) => (each[1] > best[1] ? each : best), [1, 0])
  return { delimiter, lines, width }
}

/** By the table and not by the first line: the mark that makes the most lines equally wide, the wider table of two such. */
export function delimiterOf(text: string): string {
  const tables = delimiters.map((delimiter) => tableBy(text, delimiter))
  const better = (a: (typeof tables)[number], b: (typeof tables)[number]) =>
    b.lines > a.lines || (b.lines === a.lines && b.width > a.width) ? b : a
  return tables.reduce(better).delimiter
}
