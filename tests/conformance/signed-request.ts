import { sign } from '@cloudbase/signature-nodejs'
import type { Emulator } from '../../emulator/server'

interface Signing {
  secretId?: string
  secretKey?: string
  /** Seconds since 1970. */
  timestamp?: number
  /** Parameters added after signing. */
  unsigned?: Record<string, unknown>
  headers?: Record<string, string>
}

/** A request as an SDK sends it, for what the SDK itself would never send. Gives the JSON of the reply. */
export async function signedRequest(
  emulator: Emulator,
  action: string,
  params: Record<string, unknown>,
  signing: Signing = {},
): Promise<unknown> {
  const url = `${emulator.url}/admin?env=${emulator.env['TCB_ENV']}&seqId=1`
  const body = { ...params, action, envName: emulator.env['TCB_ENV'] }
  const { host } = new URL(url)
  const headers: Record<string, string> = { 'content-type': 'application/json', host, 'x-tcb-source': ',scf' }
  const timestamp = signing.timestamp ?? Math.floor(Date.now() / 1000)
  const { authorization } = sign({
    secretId: signing.secretId ?? emulator.env['TENCENTCLOUD_SECRETID']!,
    secretKey: signing.secretKey ?? emulator.env['TENCENTCLOUD_SECRETKEY']!,
    method: 'post',
    url,
    params: body,
    headers,
    withSignedParams: true,
    timestamp,
  })
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, authorization, 'x-timestamp': String(timestamp), ...signing.headers },
    body: JSON.stringify({ ...body, ...signing.unsigned }),
  })
  return response.json()
}
