/** U+FF01–FF5E are U+0021–007E drawn wide. */
const WIDE = 0xfee0
const narrowed = (text: string) =>
  text.replace(/[\uff01-\uff5e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - WIDE))

/** Nothing of what is narrowed, dropped or unguarded below: most cells, and a sheet has hundreds of thousands. */
const PLAIN = /^(?![='`])[!-~\u4e00-\u9fff]+(?: [!-~\u4e00-\u9fff]+)*$/

/**
 * What a cell says: wide letters, digits and marks become narrow, blanks and line breaks within become one blank. Characters
 * themselves stay as they are: ① is no 1, and a rare character of a name is no other.
 * What guards a number against being read as one goes: an apostrophe in front of = + - @ or a digit (our exports, banks), a
 * back-tick (WeChat's bills), `="199…"` (text for Excel in a CSV).
 */
export const cellText = (text: string) => (text === '' || PLAIN.test(text) ? text : cleaned(text))

const cleaned = (text: string) =>
  narrowed(text)
    // eslint-disable-next-line no-control-regex -- control characters are what is dropped
    .replace(/[\s\u0000-\u001f\u200b-\u200f\u202a-\u202e\u2060\ufeff]+/g, ' ')
    .trim()
    .replace(/^="(.*)"$/, '$1')
    .replace(/^`(?=.)/, '')
    .replace(/^'(?=[=+\-@\d])/, '')
    .trim()

/** Characters of what stands in a report. */
const SHOWN = 60

export const shortened = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text)
