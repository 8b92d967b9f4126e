/** Fields of each line; a field in quotes may hold delimiters, line breaks and doubled quotes (RFC 4180). */
export interface SplitText {
  lines: string[][]
  /** Indexes of lines with a quote that nothing closes. */
  openQuotes: number[]
}

const QUOTE = '"'
/** Text for Excel in a CSV: `="0012"`. */
const AS_TEXT = '="'

const escaped = (mark: string) => mark.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** Where the first quote is that is not doubled; -1 without one. */
function nextQuote(text: string, from: number): number {
  let at = text.indexOf(QUOTE, from)
  while (at >= 0 && text[at + 1] === QUOTE) at = text.indexOf(QUOTE, at + 2)
  return at
}

/**
 * A quote counts only where a field begins and when the next single quote ends a field, else it is a character like others
 * (5"屏): one that was forgotten must not swallow the lines down to the next.
 */
export function splitText(text: string, delimiter: string, maxLines = Infinity): SplitText {
  const [lines, openQuotes]: [string[][], number[]] = [[], []]
  const ends = new RegExp(`[\\r\\n${escaped(delimiter)}]`, 'g')
  const endsHere = new RegExp(`[ \\t]*(?:[\\r\\n${escaped(delimiter)}]|$)`, 'y')
  let [line, at, lastQuote]: [string[], number, number] = [[], 0, Infinity]

  /** The quoted field at `at`, which moves behind it; '' when there is none. */
  function quoted(): string {
    const start = text[at] === QUOTE ? at + 1 : text.startsWith(AS_TEXT, at) ? at + AS_TEXT.length : -1
    if (start < 0) return ''
    const close = start > lastQuote ? -1 : nextQuote(text, start)
    if (close < 0) lastQuote = Math.min(lastQuote, start)
    endsHere.lastIndex = close + 1
    if (close < 0 || !endsHere.test(text)) {
      openQuotes.push(lines.length)
      return ''
    }
    const field = text.slice(start, close).replaceAll('""', QUOTE)
    at = close + 1
    return field
  }

  while (at <= text.length && lines.length < maxLines) {
    const field = quoted()
    ends.lastIndex = at
    const end = ends.exec(text)?.index ?? text.length
    line.push(field + text.slice(at, end))
    if (text[end] !== delimiter) {
      lines.push(line)
      line = []
    }
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
  }
  return { lines, openQuotes }
}
