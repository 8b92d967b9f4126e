import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { checkMedia } from './content-rules'
import { openApi, OpenApiError, requireOpenid } from './open-api'

/** Milliseconds until the answer is pushed; the cloud takes up to half an hour. */
const ANSWER_AFTER_MS = 100

/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/sec-center/sec-check/mediaCheckAsync.html */
const payload = v.strictObject({
  media_url: v.pipe(v.string(), v.url()),
  media_type: v.picklist([1, 2]),
  version: v.literal(2),
  scene: v.picklist([1, 2, 3, 4]),
  openid: v.string('40003 invalid openid'),
})

/** `security.mediaCheckAsync`, version 2: gives a trace id at once and pushes `wxa_media_check` later. */
export const mediaCheckAsync = openApi(payload, async ({ media_url: mediaUrl, openid }, context) => {
  requireOpenid(openid, context)
  if (!context.wechat.visitedRecently(openid))
    throw new OpenApiError(61010, 'code is expired: the user has not visited')

  const traceId = randomUUID()
  const bytes = await context.download(mediaUrl)
  const event = { Event: 'wxa_media_check', appid: context.wechat.appId, trace_id: traceId, version: 2 }
  const answer = bytes
    ? { errcode: 0, errmsg: 'ok', ...verdictOf(mediaUrl, bytes) }
    : { errcode: -1008, errmsg: 'invalid media_url', detail: [] }
  setTimeout(() => void context.wechat.push(openid, { ...event, ...answer }), ANSWER_AFTER_MS).unref()
  return { json: { errcode: 0, errmsg: 'ok', trace_id: traceId } }
})

function verdictOf(url: string, bytes: Buffer) {
  const { suggest, label } = checkMedia(url, bytes)
  return {
    detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
    result: { suggest, label },
  }
}
