import { sectionsOf, type Section } from './format-sections'

/** What a number means by its format. `shown`: more stands in the cell than the number, or less of it. */
export type NumberMeaning =
  | { kind: 'number' }
  | { kind: 'shown'; sections: Section[] }
  | { kind: 'day' }
  | { kind: 'month' }
  | { kind: 'time' }

/** Built-in formats that are dates or times (ECMA-376 18.8.30); 27 to 58 as in China, where 2024年5月 has no day. */
const builtIn: Record<string, 'day' | 'month' | 'time'> = {
  ...Object.fromEntries([14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58].map((id) => [id, 'day'])),
  ...Object.fromEntries([17, 27, 36, 50, 52, 57].map((id) => [id, 'month'])),
  ...Object.fromEntries([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, 'time'])),
}
/** Built-in formats of percents. */
const percents = [9, 10]

/** Only what stands for digits: no text in quotes, no escaped mark, no colour, no condition; [h] counts hours and stays. */
const bare = (code: string) =>
  code
    .replace(/"[^"]*"?/g, '')
    .replace(/[\\!_*]./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .split(';')[0]!
    .toLowerCase()
    .replace('g/通用格式', 'general')

function shownBy(code: string): NumberMeaning {
  const sections = sectionsOf(code)
  return sections.length === 1 && sections[0]!.isPlain ? { kind: 'number' } : { kind: 'shown', sections }
}

/** `code` is undefined for a built-in format. */
export function meaningOf(id: number, code: string | undefined): NumberMeaning {
  if (code === undefined) {
    const kind = builtIn[id]
    return kind ? { kind } : percents.includes(id) ? shownBy('0%') : { kind: 'number' }
  }
  const marks = bare(code)
  if (marks.includes('general')) return shownBy(code)
  if (/[yd]/.test(marks)) return { kind: marks.includes('d') ? 'day' : 'month' }
  // m alone is the month, beside h or s it is minutes.
  if (/[hs]/.test(marks)) return { kind: 'time' }
  return /m/.test(marks) ? { kind: 'month' } : shownBy(code)
}
