/**
 * A cell as one reads it: full and half width are one, the back-tick or quote that keeps a number a text is gone, blanks are single.
 * WeChat Pay's merchant bills begin each cell with a back-tick.
 */
export const cellText = (cell: string | undefined) =>
  (cell ?? '')
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\ufeff]+/g, ' ')
    .trim()
    .replace(/^="?(.*?)"?$/, '$1')
    .replace(/^[`']+/, '')
    .trim()

/** What stands for nothing. */
export const isNothing = (text: string) => /^[-—–/\\.*_]*$/.test(text)

/** At most so much of a cell is repeated in a message. */
const SHOWN = 30

export const quoted = (text: string) => (text.length > SHOWN ? `“${text.slice(0, SHOWN)}…”` : `“${text}”`)
