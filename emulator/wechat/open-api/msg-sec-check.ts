import { randomUUID } from 'node:crypto'
import { CONTENT_CHECK_MAX_CHARS } from '../../limits'
import { checkText } from './content-rules'
import { type OpenApi, OpenApiError, requireOneOf, requireOpenid, requireText } from './open-api'

/** `security.msgSecCheck`, version 2. */
export const msgSecCheck: OpenApi = async (data, context) => {
  requireOneOf(data, 'version', [2])
  requireOneOf(data, 'scene', [1, 2, 3, 4])
  const content = requireText(data, 'content')
  if ([...content].length > CONTENT_CHECK_MAX_CHARS) {
    throw new OpenApiError(45002, `content size out of limit: ${CONTENT_CHECK_MAX_CHARS} characters`)
  }
  const openid = requireOpenid(data, 'openid', context)
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
}
