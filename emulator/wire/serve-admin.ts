import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { findAction } from '../actions'
import { NoAnswer } from '../faults'
import { REQUEST_MAX_BYTES } from '../limits'
import type { Platform } from '../platform'
import { invalidParam, toWireError, WireError } from './errors'
import { parseEnvelope } from './parse-envelope'
import { readBody } from './read-body'
import { RawReply, type Reply, type WireRequest } from './request'
import { type Credentials, verifySignature } from './verify-signature'

/** `POST /admin`: one request of the SDK. Whatever goes wrong is a 200 with `{ code, message }`, as in the cloud. */
export async function serveAdmin(
  request: IncomingMessage,
  response: ServerResponse,
  platform: Platform,
  credentials: Credentials,
): Promise<void> {
  const requestId = randomUUID()
  let params: Record<string, unknown> = {}
  let reply: Reply
  try {
    const body = await readBody(request, REQUEST_MAX_BYTES)
    params = await parseEnvelope(request.headers['content-type'] ?? '', body)
    verifySignature(`http://${request.headers.host}${request.url}`, request.headers, params, credentials)
    reply = await carryOut(readRequest(params, request, requestId, platform.env), platform)
  } catch (error) {
    if (error instanceof NoAnswer) return leaveUnanswered(response, error)
    const { code, message } = toWireError(error, String(params['collectionName'] ?? ''))
    if (code === 'SYS_ERR') platform.log(error instanceof Error ? (error.stack ?? message) : message)
    reply = { code, message }
  }
  if (reply instanceof RawReply) {
    response.writeHead(200, { 'content-type': reply.contentType }).end(reply.body)
    return
  }
  // This exact content type tells wx-server-sdk that the body is an error and not protobuf.
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify({ requestId, ...reply }))
}

/** The caller waits until its own patience or the connection ends. */
function leaveUnanswered(response: ServerResponse, { holdMs }: NoAnswer): void {
  if (holdMs === null) return
  const timer = setTimeout(() => response.destroy(), holdMs)
  response.once('close', () => clearTimeout(timer))
}

async function carryOut(request: WireRequest, platform: Platform): Promise<Reply> {
  const handler = findAction(request.action)
  await platform.faults.pass(request.action)
  return handler(request, platform)
}

function readRequest(
  params: Record<string, unknown>,
  request: IncomingMessage,
  requestId: string,
  env: string,
): WireRequest {
  const { action, envName, wxCloudApiToken } = params
  if (typeof action !== 'string') throw invalidParam('action must be a string')
  // An empty name is the account's first environment; here there is one.
  if (envName !== env && envName !== '') {
    throw new WireError(
      'INVALID_ENV',
      `[INVALID_ENV] Env invalid: ${String(envName)}; the emulator was started as ${env}`,
    )
  }
  // The caller's own source and the place it runs in: `wx_client,scf`; `,scf` for one that was not called itself.
  const source = String(request.headers['x-tcb-source'] ?? '')
  return {
    action,
    params,
    source: source.split(',').filter(Boolean).join(','),
    apiToken: typeof wxCloudApiToken === 'string' ? wxCloudApiToken : '',
    requestId,
  }
}
