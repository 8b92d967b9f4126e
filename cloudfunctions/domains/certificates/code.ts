import { createHmac } from 'node:crypto'

/** Crockford's: no I, L, O and U, which people take for other letters and digits. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 12
const BITS = 5

/**
 * Twelve letters and digits, 60 bits: with a million certificates about, a guess finds one in 10¹² tries, so nobody who guesses
 * needs to be counted or stopped. The same subject always has the same code: a retry issues nothing twice.
 */
export function codeFrom(secret: string, subject: string): string {
  const digest = createHmac('sha256', Buffer.from(secret, 'hex')).update(subject).digest()
  let bits = digest.readBigUInt64BE(0) >> BigInt(64 - LENGTH * BITS)
  let code = ''
  for (let i = 0; i < LENGTH; i++, bits >>= BigInt(BITS)) code = alphabet[Number(bits & 31n)]! + code
  return code
}

/** `before`: how many of his were revoked; what is issued in their place has a code of its own. */
export const certificateCodeOf = ({ secret }: { secret: string }, participantId: string, before = 0) =>
  codeFrom(secret, `certificate/${participantId}${before > 0 ? `/${before}` : ''}`)

/** As it is printed: three groups of four. */
export const grouped = (code: string) => code.replace(/(.{4})(?=.)/g, '$1 ')
