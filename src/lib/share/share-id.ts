import { isWeapp } from '../device'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** 128 bits: nobody guesses a share. */
const BYTES = 16
/** Ids kept ready: a card has to be given at once, and WeChat's random numbers come later. */
const AHEAD = 8

let pool: number[] = []
let asked = false

/** 16 bytes as 22 characters of base64url. */
export function toBase64url(bytes: readonly number[]) {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = bytes.slice(i, i + 3)
    text += ALPHABET[a >> 2]! + ALPHABET[((a & 3) << 4) | ((b ?? 0) >> 4)]!
    if (b !== undefined) text += ALPHABET[((b & 15) << 2) | ((c ?? 0) >> 6)]!
    if (c !== undefined) text += ALPHABET[c & 63]!
  }
  return text
}

/** Asks WeChat for random numbers ahead of need. */
export function stockShareIds() {
  if (!isWeapp || asked || pool.length > BYTES || !wx.getRandomValues) return
  asked = true
  wx.getRandomValues({
    length: BYTES * AHEAD,
    success: ({ randomValues }) => (pool = [...pool, ...new Uint8Array(randomValues)]),
    complete: () => (asked = false),
  })
}

/** null where WeChat is too old to have random numbers: then the card says nothing of who sent it. */
export function newShareId(): string | null {
  if (!isWeapp) return toBase64url([...crypto.getRandomValues(new Uint8Array(BYTES))])
  const bytes = pool.splice(0, BYTES)
  stockShareIds()
  return bytes.length === BYTES ? toBase64url(bytes) : null
}

/** The share in the address of a page; undefined when there is none, or what stands there is none. */
export const shareIn = (params: { s?: string }) =>
  /^[A-Za-z0-9_-]{22}$/.test(params.s ?? '') ? params.s : undefined
