export const DIVIDER_TEXT = '———'
/** Articles have no rule of their own: a line of dashes, which every reader shows and the server lets through. */
export const DIVIDER = `<p style="text-align: center;">${DIVIDER_TEXT}</p>`
