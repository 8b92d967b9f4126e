/** Characters of a heading. */
const MAX_HEADING = 40
/** Figures, days, times, phone numbers: what stands in rows and not in headings. */
const isFigure = (text: string) => /^[-+(（¥￥$]?\d[\d,.:/\-年月日时分秒 eE+)）%元]*$/.test(text)

export const mayHead = (text: string) => text.length <= MAX_HEADING && !isFigure(text)
export const filled = (cells: readonly string[]) => cells.filter(Boolean).length

/** All that is written in the line may be headings. */
export const mayBeHeadings = (cells: readonly string[]) =>
  cells.some(Boolean) && cells.every((cell) => cell === '' || mayHead(cell))
