/**
 * SHA-256 (FIPS 180-4) and HMAC (RFC 2104). The packages for it want BigInt or TextEncoder, which WeChat's JavaScript
 * lacks on older iPhones, and a person's code has to appear there too.
 */
const WORD = 2 ** 32
const BLOCK = 64

const isPrime = (n: number) => {
  for (let by = 2; by * by <= n; by++) if (n % by === 0) return false
  return true
}
const primes = Array.from({ length: 312 }, (_, n) => n).filter((n) => n > 1 && isPrime(n))
const fraction = (root: number) => ((root - Math.floor(root)) * WORD) | 0
/** The first 32 bits of the roots' fractions: of 64 primes the cube roots, of 8 the square roots. */
const ROUNDS = primes.slice(0, 64).map((n) => fraction(Math.cbrt(n)))
const START = primes.slice(0, 8).map((n) => fraction(Math.sqrt(n)))

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by))

/** The message, a bit 1, zeros, and its length in bits. */
function padded(bytes: readonly number[]) {
  const zeros = (2 * BLOCK - ((bytes.length + 9) % BLOCK)) % BLOCK
  const bits = bytes.length * 8
  const length = [24, 16, 8, 0].map((by) => (bits >>> by) & 255)
  return [...bytes, 0x80, ...new Array<number>(zeros + 4).fill(0), ...length]
}

function schedule(bytes: readonly number[], at: number) {
  const words = Array.from({ length: 16 }, (_, i) =>
    [0, 1, 2, 3].reduce((word, byte) => (word << 8) | (bytes[at + i * 4 + byte] ?? 0), 0),
  )
  for (let i = 16; i < 64; i++) {
    const [a = 0, b = 0, c = 0, d = 0] = [words[i - 15], words[i - 2], words[i - 16], words[i - 7]]
    const early = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)
    const late = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)
    words.push((c + early + d + late) | 0)
  }
  return words
}

export function sha256(message: readonly number[]): number[] {
  const bytes = padded(message)
  let state = START
  for (let at = 0; at < bytes.length; at += BLOCK) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
    schedule(bytes, at).forEach((word, i) => {
      const choice = (e & f) ^ (~e & g)
      const majority = (a & b) ^ (a & c) ^ (b & c)
      const first = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (ROUNDS[i] ?? 0) + word
      const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority
      ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
    })
    const mixed = [a, b, c, d, e, f, g, h]
    state = state.map((word, i) => (word + (mixed[i] ?? 0)) | 0)
  }
  return state.flatMap((word) => [24, 16, 8, 0].map((by) => (word >>> by) & 255))
}

export function hmacSha256(key: readonly number[], message: readonly number[]) {
  const short = key.length > BLOCK ? sha256(key) : key
  const pad = (mask: number) => Array.from({ length: BLOCK }, (_, i) => (short[i] ?? 0) ^ mask)
  return sha256([...pad(0x5c), ...sha256([...pad(0x36), ...message])])
}

export const bytesOfHex = (hex: string) => (hex.match(/../g) ?? []).map((pair) => parseInt(pair, 16))
export const hexOfBytes = (bytes: readonly number[]) =>
  bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
/** Ids and figures only: letters beyond ASCII would be mangled. */
export const bytesOfAscii = (text: string) => [...text].map((letter) => letter.charCodeAt(0) & 127)
