import { randomBytes } from 'node:crypto'
import { UPLOAD_GRANT_S } from '../limits'

interface Grant {
  path: string
  token: string
  expiresAt: number
}

/** One-shot permissions to upload one object, given out by `storage.getUploadMetadata`. */
export class UploadGrants {
  readonly #grants = new Map<string, Grant>()

  give(path: string, now = Date.now()): { authorization: string; token: string } {
    for (const [key, grant] of this.#grants) if (grant.expiresAt < now) this.#grants.delete(key)
    const authorization = `q-sign-algorithm=emulator&q-signature=${randomBytes(24).toString('hex')}`
    const token = randomBytes(16).toString('hex')
    this.#grants.set(authorization, { path, token, expiresAt: now + UPLOAD_GRANT_S * 1000 })
    return { authorization, token }
  }

  /** True once for what was given, never again. */
  take(path: string, authorization: string, token: string, now = Date.now()): boolean {
    const grant = this.#grants.get(authorization)
    if (!grant || grant.path !== path || grant.token !== token || grant.expiresAt < now) return false
    return this.#grants.delete(authorization)
  }
}
