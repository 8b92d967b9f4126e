import { type OpenApi, OpenApiError, requireText } from './open-api'

/** `phonenumber.getPhoneNumber`: the phone behind a code, once. */
export const getPhoneNumber: OpenApi = async (data, { wechat }) => {
  const person = wechat.phoneCodes.take(requireText(data, 'code'))
  if (!person) throw new OpenApiError(40029, 'invalid code')
  const watermark = { timestamp: Math.floor(Date.now() / 1000), appid: wechat.appId }
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
}
