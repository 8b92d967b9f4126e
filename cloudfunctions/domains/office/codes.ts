import { randomInt } from 'node:crypto'
import { sha256 } from '../../kernel/ids'

/** Crockford's base 32: no I, L, O or U, which are misread on paper and over the telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 10

/** 50 random bits as `XXXXX-XXXXX`. */
export function newCode() {
  const code = Array.from({ length: LENGTH }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `${code.slice(0, 5)}-${code.slice(5)}`
}

/** As a person types it: small letters, spaces, O for 0, I and L for 1. */
export const inviteIdOf = (code: string) =>
  sha256(
    code
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, '')
      .replace(/O/g, '0')
      .replace(/[IL]/g, '1'),
  )
