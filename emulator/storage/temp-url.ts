import { createHmac, timingSafeEqual } from 'node:crypto'

/** Signed, expiring addresses of objects; `t` is the second at which one expires. */
export class TempUrls {
  constructor(readonly secret: string) {}

  /** The path stays readable and unencoded: the SDK itself encodes it before it fetches. */
  issue(base: string, path: string, maxAgeS: number, now = Date.now()): string {
    const t = Math.floor(now / 1000) + maxAgeS
    return `${base}/storage/${path}?sign=${this.#sign(path, t)}&t=${t}`
  }

  /** The object's path; null when the signature is not ours or has expired. */
  open(pathname: string, query: URLSearchParams, now = Date.now()): string | null {
    const t = Number(query.get('t'))
    if (!Number.isInteger(t) || t * 1000 < now) return null
    const given = Buffer.from(query.get('sign') ?? '')
    // Browsers and the SDK encode differently: a name that holds `%` comes encoded once or twice.
    for (const path of decodings(pathname.slice('/storage/'.length))) {
      const right = Buffer.from(this.#sign(path, t))
      if (right.byteLength === given.byteLength && timingSafeEqual(right, given)) return path
    }
    return null
  }

  #sign(path: string, t: number): string {
    return createHmac('sha256', this.secret).update(`${path}\n${t}`).digest('hex').slice(0, 32)
  }
}

function decodings(text: string): string[] {
  const all = [text]
  for (let round = 0; round < 2; round += 1) {
    try {
      all.push(decodeURIComponent(all.at(-1)!))
    } catch {
      break
    }
  }
  return all.reverse()
}
