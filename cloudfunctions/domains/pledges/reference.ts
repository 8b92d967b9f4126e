import { sha256 } from '../../kernel/ids'

/** Crockford's without Z: 31 of them, a prime, so that the last one gives away any wrong or swapped character. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXY'
const PRIME = alphabet.length
const DATA = 5

const checkOf = (values: readonly number[]) =>
  values.reduce((sum, value, i) => (sum + value * (i + 2)) % PRIME, 0)

/** WS and six characters, always the same for a pledge. `attempt`: another one where the first is taken. */
export function referenceOf(pledgeId: string, attempt = 0): string {
  const digest = sha256(`reference/${attempt}/${pledgeId}`)
  const values = Array.from({ length: DATA }, (_, i) => parseInt(digest.slice(i * 8, i * 8 + 8), 16) % PRIME)
  return `WS${[...values, checkOf(values)].map((value) => alphabet[value]).join('')}`
}

/** As a bank's note may have it: small letters, blanks and dashes in between, O for 0, I and L for 1. */
const written = /W\s*S((?:[\s\-_.:：]*[0-9A-Z]){6})/g

/** The references in a transfer's note; what its check character refutes is none. */
export function referencesIn(note: string): string[] {
  const text = note.normalize('NFKC').toUpperCase()
  const found: string[] = []
  for (let from = 0; from < text.length;) {
    written.lastIndex = from
    const match = written.exec(text)
    if (!match) break
    const typed = match[1]!
      .replace(/[^0-9A-Z]/g, '')
      .replace(/O/g, '0')
      .replace(/[IL]/g, '1')
    const values = [...typed].map((character) => alphabet.indexOf(character))
    if (!values.includes(-1) && checkOf(values.slice(0, DATA)) === values[DATA]) found.push(`WS${typed}`)
    from = match.index + 2
  }
  return [...new Set(found)]
}
