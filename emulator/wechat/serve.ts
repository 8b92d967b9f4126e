import type { IncomingMessage, ServerResponse } from 'node:http'
import { batchGetDownloadUrl } from '../actions/storage/batch-get-download-url'
import { WECHAT_EVENT_MAX_BYTES } from '../limits'
import type { Platform } from '../platform'
import { checkObjectPath } from '../storage/object-path'
import { invalidParam, WireError } from '../wire/errors'
import { callFunction, type ClientCall } from './call-function'
import { chatRoutes } from './chat-routes'
import { toClientError } from './client-error'
import { messageRoutes } from './message-routes'
import { type Context, json, type Routes } from './routes'

/** What the `wx` of a mini-program can ask of WeChat, over HTTP for the H5 build and the preview. */
const routes: Routes = {
  'POST /wechat/call': { api: 'cloud.callFunction', serve: call },
  'POST /wechat/upload': { api: 'cloud.uploadFile', serve: upload },
  'POST /wechat/file-urls': { api: 'cloud.getTempFileURL', serve: fileUrls },
  'POST /wechat/phone-code': { api: 'getPhoneNumber', serve: phoneCode },
  ...chatRoutes,
  ...messageRoutes,
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
  if (name === 'GET /wechat/mini-program') {
    const { name: title, templates = [] } = platform.wechat.miniProgram
    return reply(200, {
      name: title,
      templates: templates.map(({ id, name: words }) => ({ id, name: words })),
    })
  }
  const [route, id] = routeOf(name)
  if (!Object.hasOwn(routes, route)) return false
  const { api, serve } = routes[route]!
  try {
    const person = platform.wechat.people.find(String(request.headers['x-wechat-person'] ?? ''))
    if (!person) throw invalidParam('x-wechat-person names nobody of this WeChat')
    return reply(200, await serve({ person, request, query: address.searchParams, id, platform }))
  } catch (error) {
    request.resume()
    // Failures of the call itself are answers, as in the mini-program; only a broken request is an HTTP error.
    return reply(
      error instanceof WireError && error.code === 'INVALID_PARAM' ? 400 : 200,
      toClientError(error, api),
    )
  }
}

/** `/wechat/chats/xi-an/share` is the route `/wechat/chats/\*\/share` with the id `xi-an`. */
function routeOf(name: string): [route: string, id: string] {
  const [, before, id, after = ''] = /^(\w+ \/wechat\/chats\/)([\w-]+)(\/\w+)?$/.exec(name) ?? []
  return before === undefined ? [name, ''] : [`${before}*${after}`, id!]
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
