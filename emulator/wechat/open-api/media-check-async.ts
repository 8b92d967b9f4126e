import { randomUUID } from 'node:crypto'
import { checkMedia } from './content-rules'
import { type OpenApi, OpenApiError, requireOneOf, requireOpenid, requireText } from './open-api'

/** Milliseconds until the answer is pushed; the cloud takes up to half an hour. */
const ANSWER_AFTER_MS = 100

/** `security.mediaCheckAsync`, version 2: gives a trace id at once and pushes `wxa_media_check` later. */
export const mediaCheckAsync: OpenApi = async (data, context) => {
  requireOneOf(data, 'version', [2])
  requireOneOf(data, 'scene', [1, 2, 3, 4])
  requireOneOf(data, 'media_type', [1, 2])
  const mediaUrl = requireText(data, 'media_url')
  const openid = requireOpenid(data, 'openid', context)
  if (!context.wechat.visitedRecently(openid))
    throw new OpenApiError(61010, 'code is expired: the user has not visited')
  if (!URL.canParse(mediaUrl)) throw new OpenApiError(47001, 'data format error: media_url must be a URL')

  const traceId = randomUUID()
  const bytes = await context.download(mediaUrl)
  const event = { Event: 'wxa_media_check', appid: context.wechat.appId, trace_id: traceId, version: 2 }
  const answer = bytes
    ? { errcode: 0, errmsg: 'ok', ...verdictOf(mediaUrl, bytes) }
    : { errcode: -1008, errmsg: 'invalid media_url', detail: [] }
  setTimeout(() => void context.wechat.push(openid, { ...event, ...answer }), ANSWER_AFTER_MS).unref()
  return { json: { errcode: 0, errmsg: 'ok', trace_id: traceId } }
}

function verdictOf(url: string, bytes: Buffer) {
  const { suggest, label } = checkMedia(url, bytes)
  return {
    detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
    result: { suggest, label },
  }
}
