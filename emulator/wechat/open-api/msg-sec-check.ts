import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { CONTENT_CHECK_MAX_CHARS } from '../../limits'
import { checkText } from './content-rules'
import { openApi, OpenApiError, requireOpenid } from './open-api'

const TOO_LONG = `45002 content size out of limit: ${CONTENT_CHECK_MAX_CHARS} characters`

/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/sec-center/sec-check/msgSecCheck.html */
const payload = v.strictObject({
  content: v.pipe(
    v.string(),
    v.nonEmpty(),
    v.check((text) => [...text].length <= CONTENT_CHECK_MAX_CHARS, TOO_LONG),
  ),
  version: v.literal(2),
  scene: v.picklist([1, 2, 3, 4]),
  openid: v.string('40003 invalid openid'),
  title: v.optional(v.string()),
  nickname: v.optional(v.string()),
  signature: v.optional(v.string()),
})

/** `security.msgSecCheck`, version 2. */
export const msgSecCheck = openApi(payload, async ({ content, openid }, context) => {
  requireOpenid(openid, context)
  if (!context.wechat.visitedRecently(openid))
    throw new OpenApiError(61010, 'code is expired: the user has not visited')
  const { suggest, label, keyword } = checkText(content)
  return {
    json: {
      errcode: 0,
      errmsg: 'ok',
      detail: [
        { strategy: 'content_model', errcode: 0, suggest, label, prob: 90 },
        ...(keyword ? [{ strategy: 'keyword', errcode: 0, suggest, label, keyword, level: 90 }] : []),
      ],
      trace_id: randomUUID(),
      result: { suggest, label },
    },
  }
})
