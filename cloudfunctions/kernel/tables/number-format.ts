/** What a number means by its format. `padded`: a code of that many digits, such as 0012. */
export type NumberMeaning =
  | { kind: 'number' }
  | { kind: 'padded'; digits: number }
  | { kind: 'day' }
  | { kind: 'month' }
  | { kind: 'time' }

/** Built-in formats that are dates or times (ECMA-376 18.8.30, with those of Chinese editions). */
const builtIn: Record<string, NumberMeaning['kind']> = {
  ...Object.fromEntries(
    [14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 58].map((id) => [id, 'day']),
  ),
  ...Object.fromEntries([17, 57].map((id) => [id, 'month'])),
  ...Object.fromEntries([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, 'time'])),
}

/** Only what stands for digits: no text in quotes, no escaped mark, no colour, no condition; [h] counts hours and stays. */
const bare = (code: string) =>
  code
    .replace(/"[^"]*"?/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .split(';')[0]!
    .toLowerCase()

/** `code` is undefined for a built-in format. */
export function meaningOf(id: number, code: string | undefined): NumberMeaning {
  if (code === undefined) return { kind: (builtIn[id] ?? 'number') as 'number' }
  const marks = bare(code)
  if (marks.includes('general')) return { kind: 'number' }
  if (/^0{2,}$/.test(marks)) return { kind: 'padded', digits: marks.length }
  if (/[yd]/.test(marks)) return { kind: marks.includes('d') ? 'day' : 'month' }
  // m alone is the month, beside h or s it is minutes.
  if (/[hs]/.test(marks)) return { kind: 'time' }
  return { kind: /m/.test(marks) ? 'month' : 'number' }
}
