import * as v from 'valibot'
import { openApi, OpenApiError } from './open-api'

/**
 * `phonenumber.getPhoneNumber`: the phone behind a code, once.
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-info/phone-number/getPhoneNumber.html
 */
const payload = v.strictObject({ code: v.pipe(v.string(), v.nonEmpty()), openid: v.optional(v.string()) })

export const getPhoneNumber = openApi(payload, async ({ code }, { wechat }) => {
  const person = wechat.phoneCodes.take(code)
  if (!person) throw new OpenApiError(40029, 'invalid code')
  const watermark = { timestamp: Math.floor(wechat.clock.now() / 1000), appid: wechat.appId }
  return {
    json: {
      errcode: 0,
      errmsg: 'ok',
      phone_info: {
        phoneNumber: `+86${person.phone}`,
        purePhoneNumber: person.phone,
        countryCode: '86',
        watermark,
      },
    },
  }
})
