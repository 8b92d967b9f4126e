import * as v from 'valibot'
import { templateOf } from '../mini-program'
import { checkFields } from './message-fields'
import { openApi, OpenApiError, PayloadError, requireOpenid, requirePage } from './open-api'

const INVALID_PAGE = '41030 invalid page'
const INVALID_TEMPLATE = '40037 invalid template_id'
const INVALID_DATA = '47003 argument invalid! data'

/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html */
const payload = v.strictObject({
  touser: v.pipe(v.string('40003 invalid openid'), v.nonEmpty('40003 touser is empty')),
  template_id: v.pipe(v.string(INVALID_TEMPLATE), v.nonEmpty(INVALID_TEMPLATE)),
  page: v.optional(v.pipe(v.string(INVALID_PAGE), v.regex(/^(?!\/|https?:)/, INVALID_PAGE)), ''),
  data: v.record(
    v.string(),
    v.strictObject({ value: v.string(INVALID_DATA) }, INVALID_DATA),
    `${INVALID_DATA} is empty`,
  ),
  miniprogram_state: v.optional(v.picklist(['developer', 'trial', 'formal'])),
  lang: v.optional(v.picklist(['zh_CN', 'en_US', 'zh_HK', 'zh_TW'])),
})

/** `subscribeMessage.send`. */
export const sendSubscribeMessage = openApi(
  payload,
  async ({ touser: openid, template_id: templateId, page, data }, context) => {
    const { miniProgram, subscriptions, clock } = context.wechat
    const template = templateOf(miniProgram, templateId)
    if (miniProgram.templates && !template) throw new PayloadError(40037, 'invalid template_id')
    requirePage(page, context)
    checkFields(data, template)
    requireOpenid(openid, context)
    if (!subscriptions.deliver({ openid, templateId, page, data, at: clock.now() }))
      throw new OpenApiError(43101, 'user refuse to accept the msg')
    return { json: { errcode: 0, errmsg: 'ok' } }
  },
)
