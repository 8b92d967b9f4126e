/** Characters that are read at once: the patterns for names take time by the square of them. */
export const MAX_PIECE = 300
/** A line that names more people than this is quoted by its beginning only: every person repeats it in the answer. */
const MANY = 5
const MAX_QUOTED = 20

/** A long line in parts of at most MAX_PIECE characters, cut behind commas and blanks. What has neither stays whole. */
export function piecesOf(text: string): string[] {
  if (text.length <= MAX_PIECE) return [text]
  const pieces: string[] = []
  let piece = ''
  for (const word of text.split(/(?<=[\s、,;/|+&。])/)) {
    if (piece && piece.length + word.length > MAX_PIECE) {
      pieces.push(piece)
      piece = ''
    }
    piece += word
  }
  return [...pieces, piece]
}

/** The line as it stands beside each of so many people. */
export function quotedFor(line: string, people: number): string {
  const letters = [...line]
  const max = people > MANY ? MAX_QUOTED : MAX_PIECE
  return letters.length > max ? `${letters.slice(0, max).join('')}…` : line
}

export const unreadNote = (line: string) =>
  `这里连着超过 ${MAX_PIECE} 个字没有断开（全行 ${[...line].length} 字），没有读；请每人一行再粘贴`
