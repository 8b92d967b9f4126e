import * as v from 'valibot'
import { openApi } from './open-api'

/**
 * For private messages WeChat also takes whose they are, but not from a cloud function.
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/updatable-message/createActivityId.html
 */
const payload = v.strictObject({})

/** `updatableMessage.createActivityId`: a card whose numbers can be changed, for a day. */
export const createActivityId = openApi(payload, async (_, { wechat }) => {
  const { id, expiresAt } = wechat.liveCards.create(wechat.clock.now())
  return {
    json: { errcode: 0, errmsg: 'ok', activity_id: id, expiration_time: Math.floor(expiresAt / 1000) },
  }
})
