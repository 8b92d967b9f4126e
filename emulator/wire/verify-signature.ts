import { timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { Signer } from '@cloudbase/signature-nodejs'
import { SIGNATURE_MAX_AGE_S } from '../limits'
import { WireError } from './errors'

export interface Credentials {
  secretId: string
  secretKey: string
}

const refuse = (message: string) => new WireError('SIGN_PARAM_INVALID', `[SignParamInvalid] ${message}`)

const FORM =
  /^TC3-HMAC-SHA256 Credential=([^/]+)\/(\d{4}-\d{2}-\d{2})\/tcb\/tc3_request, SignedParams=([^,]*), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/

/** Throws SIGN_PARAM_INVALID unless this request was signed with our key in the last ten minutes. */
export function verifySignature(
  url: string,
  headers: IncomingHttpHeaders,
  params: Record<string, unknown>,
  credentials: Credentials,
  now = Date.now(),
): void {
  const [, secretId, , signedParams, signedHeaders, signature] = FORM.exec(headers.authorization ?? '') ?? []
  if (!secretId || !signedHeaders || !signature)
    throw refuse('the request is not signed with TC3-HMAC-SHA256')
  if (secretId !== credentials.secretId) throw refuse('secret id is not known here')

  const timestamp = Number(headers['x-timestamp'])
  const ageS = Math.abs(now / 1000 - timestamp)
  if (!Number.isInteger(timestamp) || ageS > SIGNATURE_MAX_AGE_S) throw refuse('the signature has expired')

  const signed = new Set(signedParams?.split(';'))
  const unsigned = Object.keys(params).find(
    (name) => params[name] && !signed.has(encodeURIComponent(name.toLowerCase())),
  )
  if (unsigned) throw refuse(`the parameter ${unsigned} is not signed`)

  const toSign: Record<string, string> = {}
  for (const name of signedHeaders.split(';')) toSign[name] = String(headers[name] ?? '')
  const expected = new Signer(credentials, 'tcb').tc3sign('post', url, toSign, params, timestamp, {
    withSignedParams: true,
  }).signature
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(signature)))
    throw refuse('the signature does not match')
}
