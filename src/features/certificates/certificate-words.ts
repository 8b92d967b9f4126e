import { formatDate, fromShanghai } from '@contract/values/time'

/** ABCD-2345-EFGH: three groups are easier to compare and to type. */
export const grouped = (code: string) => code.match(/.{1,4}/g)?.join('-') ?? code

export const dayInWords = (date: string) => formatDate(fromShanghai(date))

const spelled: Record<string, string> = { O: '0', I: '1', L: '1' }
const tidy = (text: string) =>
  text
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/[OIL]/g, (letter) => spelled[letter] ?? letter)

/** The code in what was scanned: a link with `code=`, our sentence with its number, or the bare number. null: there is none. */
export function codeIn(scanned: string): string | null {
  const [, linked] = /[?&]code=([0-9A-Za-z-]{12,20})/.exec(scanned) ?? []
  const [, told] = /编号[:： ]*([0-9A-Za-z-]{12,20})/.exec(scanned) ?? []
  const code = tidy(linked ?? told ?? scanned)
  return /^[0-9A-Z]{12}$/.test(code) ? code : null
}
