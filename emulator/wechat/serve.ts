import type { IncomingMessage, ServerResponse } from 'node:http'
import { batchGetDownloadUrl } from '../actions/storage/batch-get-download-url'
import { WECHAT_EVENT_MAX_BYTES } from '../limits'
import type { Platform } from '../platform'
import { checkObjectPath } from '../storage/object-path'
import { invalidParam, WireError } from '../wire/errors'
import { parseEnvelope } from '../wire/parse-envelope'
import { readBody } from '../wire/read-body'
import { callFunction, type ClientCall } from './call-function'
import { toClientError } from './client-error'
import type { Person } from './people'

interface Context {
  person: Person
  request: IncomingMessage
  query: URLSearchParams
  platform: Platform
}

/** What the `wx` of a mini-program can ask of WeChat, over HTTP for the H5 build and the preview. */
const routes: Record<string, { api: string; serve(context: Context): Promise<unknown> }> = {
  'POST /wechat/call': { api: 'cloud.callFunction', serve: call },
  'POST /wechat/upload': { api: 'cloud.uploadFile', serve: upload },
  'POST /wechat/file-urls': { api: 'cloud.getTempFileURL', serve: fileUrls },
  'POST /wechat/phone-code': { api: 'getPhoneNumber', serve: phoneCode },
  'POST /wechat/subscribe': { api: 'requestSubscribeMessage', serve: subscribe },
  'GET /wechat/inbox': { api: 'inbox', serve: inbox },
}

/** @returns false when the address is none of WeChat's. */
export async function serveWeChat(
  request: IncomingMessage,
  response: ServerResponse,
  address: URL,
  platform: Platform,
): Promise<boolean> {
  const reply = (status: number, body: unknown) => {
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    })
    response.end(JSON.stringify(body))
    return true
  }
  const name = `${request.method} ${address.pathname}`
  if (name === 'GET /wechat/people') {
    return reply(
      200,
      platform.wechat.people.all().map(({ id, nickname, phone }) => ({ id, nickname, phone })),
    )
  }
  if (!Object.hasOwn(routes, name)) return false
  const { api, serve } = routes[name]!
  try {
    const person = platform.wechat.people.find(String(request.headers['x-wechat-person'] ?? ''))
    if (!person) throw invalidParam('x-wechat-person names nobody of this WeChat')
    return reply(200, await serve({ person, request, query: address.searchParams, platform }))
  } catch (error) {
    request.resume()
    // Failures of the call itself are answers, as in the mini-program; only a broken request is an HTTP error.
    return reply(
      error instanceof WireError && error.code === 'INVALID_PARAM' ? 400 : 200,
      toClientError(error, api),
    )
  }
}

async function json(
  { request }: Context,
  maxBytes = WECHAT_EVENT_MAX_BYTES,
): Promise<Record<string, unknown>> {
  return parseEnvelope('application/json', await readBody(request, maxBytes))
}

async function call(context: Context) {
  // Twice the limit of the data: the name and the quotes around it come on top, and the data itself is measured later.
  const body = await json(context, 2 * WECHAT_EVENT_MAX_BYTES)
  if (typeof body['name'] !== 'string') throw invalidParam('name must be a string')
  return {
    result: await callFunction(context.platform.wechat, context.person, body as unknown as ClientCall),
  }
}

async function upload({ request, query, platform }: Context) {
  const path = checkObjectPath(query.get('path'))
  await platform.storage.write(path, request)
  return { fileID: platform.storage.fileId(path) }
}

async function fileUrls(context: Context) {
  const { fileList } = await json(context)
  const fileIds = Array.isArray(fileList) ? fileList : []
  const params = { file_list: fileIds.map((fileid: unknown) => ({ fileid })) }
  const request = {
    action: 'storage.batchGetDownloadUrl',
    params,
    source: 'wx_client',
    apiToken: '',
    requestId: '',
  }
  const reply = (await batchGetDownloadUrl(request, context.platform)) as {
    data: { download_list: unknown[] }
  }
  return { fileList: reply.data.download_list }
}

async function phoneCode({ person, platform }: Context) {
  return { code: platform.wechat.phoneCodes.issue(person) }
}

async function subscribe(context: Context) {
  const { templateIds } = await json(context)
  if (!Array.isArray(templateIds) || templateIds.length > 3) throw invalidParam('templateIds: at most three')
  for (const id of templateIds)
    context.platform.wechat.subscriptions.accept(context.person.openid, String(id))
  return { accepted: templateIds }
}

async function inbox({ person, platform }: Context) {
  return platform.wechat.subscriptions.inbox.filter(({ openid }) => openid === person.openid)
}
