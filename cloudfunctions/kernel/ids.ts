import { createHash, randomBytes } from 'node:crypto'

/** 96 random bits. */
export const newId = (prefix: string) => `${prefix}_${randomBytes(12).toString('hex')}`

/** 128 random bits, for a link: who has it may. */
export const newToken = () => randomBytes(16).toString('base64url')

export const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')

/** The same parts always give the same id, so a retry meets what the first try made. */
export const idFrom = (prefix: string, ...parts: string[]) =>
  `${prefix}_${sha256(JSON.stringify(parts)).slice(0, 24)}`

/** An openid never leaves the server, so it is no id. */
export const personIdOf = (openId: string) => idFrom('p', openId)

/** In the place of the id of somebody who has left. */
export const NOBODY = 'nobody'

/** Of what a page makes: under the key that it drew, it is one, however often it is sent. Without a key, a new one. */
export const idUnder = (prefix: string, personId: string | null, key: string | undefined) =>
  key ? idFrom(prefix, personId ?? '', key) : newId(prefix)
